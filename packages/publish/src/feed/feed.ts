import type { Lang } from '@rake/core/words'
import { speakerOf } from '../outline/speaker.ts'
import { attribute, escaped } from '../page/html.ts'
import { listed, type Publication, type Publisher } from '../publication.ts'

export interface FeedOptions {
  /** The language of the feed; texts that a report lacks in it stand in another one of its own. */
  readonly lang: Lang
  /** The whole address of the feed itself. Addresses of the publications may be written from there. */
  readonly address: string
  /** Where the reports are listed for people: a whole address, or one below that of the feed. */
  readonly home: string
  readonly publisher: Publisher
}

/** The day on which the regions took up their work: said of a feed in which nothing stands yet. */
const regionsBegan = '2023-01-01'

/**
 * What a region has published, as an Atom feed (RFC 4287): an entry for each version of each report, the newest first,
 * under an id that stays the same wherever the report moves (a tag, RFC 4151). An entry leads to its page in each
 * language and to its files.
 *
 * @throws RangeError for a report that is for the staff, TypeError for an address that is none.
 */
export function feed(
  publications: readonly Publication[],
  { lang, address, home, publisher }: FeedOptions,
): string {
  const speaker = speakerOf(lang)
  const entries = listed(publications)
  const name = speaker.text(publisher.name).text
  const at = (of: string) => new URL(of, address).href
  const tag = (day: string, ...parts: readonly (string | number)[]) =>
    `tag:${new URL(address).hostname},${day}:${[publisher.slug, ...parts].map((part) => encodeURIComponent(part)).join('/')}`

  const entry = ({ document, pages, files }: Publication): string => {
    const { id, version, published, title, period, n } = document
    const heading = speaker.text(title)
    const numbered =
      version === 1 ? heading : speaker.own((w) => w.titleOfVersion, { title: heading.text, version })
    const summary = speaker.own((w) => w.feedEntry, { days: speaker.days(period), count: speaker.count(n.n) })
    const links = Object.entries(pages).map(([of, page]) =>
      link({ rel: 'alternate', type: 'text/html', hreflang: of, href: at(page) }),
    )
    const enclosures = files.map((file) =>
      link({
        rel: 'enclosure',
        type: file.mediaType,
        hreflang: file.lang,
        length: String(file.bytes),
        href: at(file.address),
      }),
    )
    return [
      `<entry${heading.lang === lang ? '' : attribute('xml:lang', heading.lang)}>`,
      `<id>${escaped(tag(published, id, version))}</id>`,
      `<title>${escaped(numbered.text)}</title>`,
      `<published>${instant(published)}</published>`,
      `<updated>${instant(published)}</updated>`,
      ...links,
      ...enclosures,
      `<summary${attribute('xml:lang', summary.lang)}>${escaped(summary.text)}</summary>`,
      '</entry>',
    ].join('\n')
  }

  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${attribute('xml:lang', lang)}>`,
    `<id>${escaped(tag(regionsBegan))}</id>`,
    `<title>${escaped(speaker.own((w) => w.feed, { region: name }).text)}</title>`,
    `<updated>${instant(entries[0]?.document.published ?? regionsBegan)}</updated>`,
    `<author><name>${escaped(name)}</name></author>`,
    link({ rel: 'self', type: 'application/atom+xml', href: address }),
    link({ rel: 'alternate', type: 'text/html', hreflang: lang, href: at(home) }),
    ...entries.map(entry),
    '</feed>',
  ].join('\n')}\n`
}

function link(attributes: Readonly<Record<string, string | undefined>>): string {
  return `<link${Object.entries(attributes)
    .map(([name, value]) => attribute(name, value))
    .join('')}/>`
}

/** A day as Atom wants it, which knows only moments: the first one that is this day in Greenwich and in Helsinki. */
function instant(day: string): string {
  return `${day}T00:00:00Z`
}
