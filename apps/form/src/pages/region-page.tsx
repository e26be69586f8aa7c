import { pagePaths, type RegionForm } from '@rake/core/region'
import type { Lang } from '@rake/core/words'
import { ReportForm, Tracking, useRegionForm } from '@rake/form'
import { langOf, plainText, Tag } from '@rake/ui'
import type { ReactNode } from 'react'
import { Link, useRouter, useSearch, useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { Frame, frameBase } from '../frame.tsx'
import { useLanguage } from '../language.ts'
import { Outside } from '../outside.tsx'
import { useReceiptInAddress } from '../receipt-in-address.ts'
import { Statement } from '../statement/statement.tsx'
import { statementIn } from '../statement/words.ts'
import { Waiting } from '../waiting.tsx'
import { appWords } from '../words.ts'

const { tracking: trackingPath, accessibility: statementPath, reports: reportsPath } = pagePaths

/** The views of a region by their paths; the form itself has none. */
type View = typeof trackingPath | typeof statementPath | undefined

/** A region's form and tracking, two entries of one page (VK-02): going to and fro loses nothing. */
export function RegionPage(props: {
  slug: string
  view: string | undefined
  /** Whether the installation has no other region. */
  isOnly: boolean
  languages: readonly Lang[]
}) {
  const { slug, view, isOnly, languages } = props
  const [lang] = useLanguage(languages)
  const [params] = useSearchParams()
  const words = appWords(lang)
  // A region may offer languages that the app itself does not speak.
  const { form, failure, retry } = useRegionForm(api, slug, params.get('lang') ?? '')
  if (!isView(view)) {
    return (
      <Frame {...{ lang, languages }} title={words.noPage} owner={words.name} home={`/${slug}`}>
        <h1>{words.noPage}</h1>
      </Frame>
    )
  }
  if (!form) {
    return (
      <Frame {...{ lang, languages }} title={words.name} owner={words.name} home="/">
        <Waiting for={failure} lang={lang} onRetry={retry} />
      </Frame>
    )
  }
  return (
    <Region {...{ form, view, isOnly }}>
      {failure && <Waiting for={failure} lang={lang} onRetry={retry} />}
    </Region>
  )
}

function isView(path: string | undefined): path is View {
  return path === undefined || path === trackingPath || path === statementPath
}

function Region(props: { form: RegionForm; view: View; isOnly: boolean; children: ReactNode }) {
  const { form, view, isOnly, children } = props
  const { profile, words, wordsLang } = form
  const { slug, name, texts, languages } = profile
  const [lang] = useLanguage(languages)
  const receipt = useReceiptInAddress()
  const search = useSearch()
  const suffix = search && `?${search}`
  const entries = [
    { text: words.report, path: `/${slug}`, isCurrent: view === undefined },
    { text: words.track, path: `/${slug}/${trackingPath}`, isCurrent: view === trackingPath },
  ]
  const statement = statementIn(lang)
  const statementAt = `/${slug}/${statementPath}${suffix}`
  const reportsAt = `/${slug}/${reportsPath}${suffix}`
  const published = appWords(lang)
  const isFramed = useRouter().base === frameBase
  const titles = { [trackingPath]: words.track, [statementPath]: statement.words.title }
  const title = view ? titles[view] : plainText(texts.title)
  return (
    <Frame
      {...{ lang, languages }}
      title={`${title} – ${plainText(name)}`}
      owner={lang === wordsLang ? name : { text: plainText(name), lang: langOf(name) ?? wordsLang }}
      home={isOnly ? undefined : `/${suffix}`}
      foot={
        isFramed ? (
          // Only the form may be framed, and what is written in it stays.
          <>
            <Outside {...{ form }} href={location.origin + reportsAt} lang={published.lang}>
              {published.published}
            </Outside>{' '}
            <Outside {...{ form }} href={location.origin + statementAt} lang={statement.lang}>
              {statement.words.title}
            </Outside>
          </>
        ) : (
          <Link href={statementAt} lang={statement.lang}>
            {statement.words.title}
          </Link>
        )
      }
    >
      {children}
      {profile.fictional && (
        <p>
          <Tag>{appWords(lang).fictional}</Tag>
        </p>
      )}
      <nav className="rake-entries" aria-label={words.entries} lang={wordsLang}>
        <ul>
          {entries.map(({ text, path, isCurrent }) => (
            <li key={path}>
              <Link href={`${path}${suffix}`} aria-current={isCurrent ? 'page' : undefined}>
                {text}
              </Link>
            </li>
          ))}
          {!isFramed && (
            <li>
              {/* The server's own page, not one of this app. */}
              <a href={reportsAt} lang={published.lang}>
                {published.published}
              </a>
            </li>
          )}
        </ul>
      </nav>
      <div hidden={view !== undefined}>
        <ReportForm key={slug} {...{ form, api }} headingLevel={1} />
      </div>
      <div hidden={view !== trackingPath}>
        <Tracking key={`${slug} ${receipt}`} {...{ form, api, receipt }} headingLevel={1} />
      </div>
      {view === statementPath && <Statement form={form} />}
    </Frame>
  )
}
