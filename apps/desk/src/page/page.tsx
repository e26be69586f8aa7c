import { LanguageSwitch, PageHeader, plainText, SkipLink, type Wording } from '@rake/ui'
import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../language.tsx'
import { languages } from '../words/index.ts'

/** The address at which the page before was; undefined on the first one. */
let seen: string | undefined

/** What every page of the desk has: the skip link, the top with its `h1`, the content. */
export function Page(props: {
  owner: ReactNode
  title: Wording
  lead?: Wording | undefined
  /** Beside the owner: who is signed in. */
  who?: ReactNode
  /** Below: where to go. */
  sections?: ReactNode
  children: ReactNode
}) {
  const { owner, title, lead, who, sections, children } = props
  const { lang, setLang, words } = useLanguage()
  const name = plainText(title)
  useEffect(() => {
    document.title = name === words.page.desk ? name : `${name} – ${words.page.desk}`
  }, [name, words])
  useFocusOnArrival()
  return (
    <>
      <SkipLink to="content">{words.page.skip}</SkipLink>
      <div className="rake-page desk-page">
        <PageHeader owner={owner} title={title} lead={lead}>
          {who}
          <LanguageSwitch
            label={words.page.languages}
            languages={languages}
            current={lang}
            onPick={setLang}
          />
          {sections}
        </PageHeader>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}

/**
 * Moves the focus to the heading of the page when another page of the desk led here. Not when the page itself
 * changes its address: whoever picks another period or list is still busy there.
 */
function useFocusOnArrival() {
  useEffect(() => {
    const here = location.pathname
    if (seen !== undefined && seen !== here) {
      const heading = document.querySelector('h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    seen = here
  }, [])
}
