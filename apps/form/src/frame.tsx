import type { Lang } from '@rake/core/words'
import { LanguageSwitch, SkipLink, type Wording, Words } from '@rake/ui'
import type { ReactNode } from 'react'
import { Link, useRouter } from 'wouter'
import { useDocument, useLanguage } from './language.ts'
import { appWords, nameOfLanguage } from './words.ts'

/**
 * Under this address the app stands in a frame of somebody else's page; the server says whose pages may do so.
 * As the base of the router it keeps every link of the app there.
 */
export const frameBase = '/frame'

/**
 * What stands around every page: skip link, whose page it is, the languages, the foot. In a frame only languages
 * and foot: the page around it has the rest.
 */
export function Frame(props: {
  lang: Lang
  languages: readonly Lang[]
  /** The title of the document. */
  title: string
  /** Whose page it is. */
  owner: Wording
  /** Set where the owner's name leads to another page. */
  home?: string | undefined
  /** What stands below the content. */
  foot?: ReactNode
  children: ReactNode
}) {
  const { lang, languages, title, owner, home, foot, children } = props
  const words = appWords(lang)
  const inIts = (text: string) => (words.lang === lang ? text : { text, lang: words.lang })
  const [, pick] = useLanguage(languages)
  useDocument(title, lang)
  const { base } = useRouter()
  const name = <Words of={owner} />
  const switcher = (
    <LanguageSwitch
      label={inIts(words.language)}
      languages={languages.map((one) => ({ lang: one, name: nameOfLanguage(one) }))}
      current={lang}
      onPick={pick}
    />
  )
  const bottom = foot && <footer className="rake-foot">{foot}</footer>
  if (base === frameBase) {
    return (
      <div className="rake-framed">
        {switcher}
        <main>{children}</main>
        {bottom}
      </div>
    )
  }
  return (
    <div className="rake-page">
      <SkipLink to="content">{inIts(words.skip)}</SkipLink>
      <header className="rake-header rake-top">
        <div className="rake-header-bar">
          <div className="rake-owner">{home ? <Link href={home}>{name}</Link> : name}</div>
          {switcher}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {bottom}
    </div>
  )
}
