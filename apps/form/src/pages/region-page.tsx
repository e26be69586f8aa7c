import type { PublicProfile } from '@rake/core/region'
import { type Lang, say, show } from '@rake/core/words'
import { client, ReportForm, Tracking, useFetched } from '@rake/form'
import { Tag } from '@rake/ui'
import { Link, useSearch } from 'wouter'
import { api } from '../api.ts'
import { Frame } from '../frame.tsx'
import { useLanguage } from '../language.ts'
import { Waiting } from '../waiting.tsx'
import { appWords } from '../words.ts'

/** The path under a region where its reports are followed. */
const trackingPath = 'seuranta'

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
  const words = appWords(lang)
  const { result, retry } = useFetched(slug, () => client(api, lang).profile(slug))
  if (view !== undefined && view !== trackingPath) {
    return (
      <Frame {...{ lang, languages }} title={words.noPage} owner={words.name} home={`/${slug}`}>
        <h1>{words.noPage}</h1>
      </Frame>
    )
  }
  if (result?.type !== 'done') {
    return (
      <Frame {...{ lang, languages }} title={words.name} owner={words.name} home="/">
        <Waiting for={result} lang={lang} onRetry={retry} />
      </Frame>
    )
  }
  return <Region profile={result.value} isTracking={view === trackingPath} isOnly={isOnly} />
}

function Region(props: { profile: PublicProfile; isTracking: boolean; isOnly: boolean }) {
  const { profile, isTracking, isOnly } = props
  const { slug, name, texts, languages } = profile
  const [lang] = useLanguage(languages)
  const search = useSearch()
  const words = appWords(lang)
  const shown = show(name, lang)
  const suffix = search && `?${search}`
  const entries = [
    { text: words.report, path: `/${slug}`, isCurrent: !isTracking },
    { text: words.track, path: `/${slug}/${trackingPath}`, isCurrent: isTracking },
  ]
  const title = isTracking ? words.track : say(texts.title, lang)
  return (
    <Frame
      {...{ lang, languages }}
      title={`${title} – ${shown.text}`}
      owner={shown.lang === lang ? shown.text : shown}
      home={isOnly ? undefined : `/${suffix}`}
    >
      {profile.fictional && (
        <p>
          <Tag>{words.fictional}</Tag>
        </p>
      )}
      <nav className="rake-entries" aria-label={words.entries}>
        <ul>
          {entries.map(({ text, path, isCurrent }) => (
            <li key={path}>
              <Link href={`${path}${suffix}`} aria-current={isCurrent ? 'page' : undefined}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div hidden={isTracking}>
        <ReportForm {...{ profile, api, lang }} headingLevel={1} />
      </div>
      <div hidden={!isTracking}>
        <Tracking {...{ profile, api, lang }} headingLevel={1} />
      </div>
    </Frame>
  )
}
