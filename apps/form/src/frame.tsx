import type { Lang } from '@rake/core/words'
import { LanguageSwitch, SkipLink, type Wording, Words } from '@rake/ui'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useDocument, useLanguage } from './language.ts'
import { appWords, nameOfLanguage } from './words.ts'

/** What stands around every page: skip link, whose page it is, the languages. */
export function Frame(props: {
  lang: Lang
  languages: readonly Lang[]
  /** The title of the document. */
  title: string
  /** Whose page it is. */
  owner: Wording
  /** Set where the owner's name leads to another page. */
  home?: string | undefined
  children: ReactNode
}) {
  const { lang, languages, title, owner, home, children } = props
  const words = appWords(lang)
  const [, pick] = useLanguage(languages)
  useDocument(title, lang)
  const name = <Words of={owner} />
  return (
    <div className="rake-page">
      <SkipLink to="content">{words.skip}</SkipLink>
      <header className="rake-header rake-top">
        <div className="rake-header-bar">
          <div className="rake-owner">{home ? <Link href={home}>{name}</Link> : name}</div>
          <LanguageSwitch
            label={words.language}
            languages={languages.map((one) => ({ lang: one, name: nameOfLanguage(one) }))}
            current={lang}
            onPick={pick}
          />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
