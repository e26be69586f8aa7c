import { type Lang, type NamedPeriod, periodName, writtenDays } from '@rake/core/words'
import type { Block, Run } from '../outline/block.ts'
import { heading, paragraph } from '../outline/section.ts'
import { type Addresses, addressesOf, inLanguage } from './addresses.ts'
import type { ReportLine } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'

/** All that a region has published. */
export interface PublishedOf {
  /** The newest period first. */
  readonly reports: readonly ReportLine[]
  /** The periods of which figures are published, the latest first. */
  readonly figures: readonly NamedPeriod[]
  /** The periods of which answers are published as they are (VA-02), the latest first. */
  readonly answers: readonly NamedPeriod[]
}

/** What of a page its links need. */
interface Around {
  readonly speaker: SiteSpeaker
  readonly at: Addresses
  readonly here: (address: string) => string
}

/**
 * This year's social report and all earlier ones on the same page (VA-04), the figures by period, and how to
 * follow what comes next.
 */
export function reportsPage(site: Site, published: PublishedOf, lang: Lang): string {
  const speaker = siteSpeakerOf(lang)
  const at = addressesOf(site.slug)
  const around: Around = { speaker, at, here: (address) => inLanguage(address, lang, site.languages) }
  const [newest, ...earlier] = published.reports
  const text = (of: Parameters<SiteSpeaker['site']>[0]) => speaker.site(of)
  const link = (of: Parameters<SiteSpeaker['site']>[0], address: string): Run[] => [
    { ...text(of), href: address },
  ]
  const blocks: Block[] = [
    ...(newest
      ? [
          heading(
            2,
            'newest',
            text((w) => w.newest),
          ),
          ...newestReport(newest, around),
        ]
      : [paragraph(text((w) => w.noReports))]),
    ...(earlier.length > 0
      ? [
          heading(
            2,
            'earlier',
            text((w) => w.earlier),
          ),
          { kind: 'list' as const, items: earlier.map((one) => lineOf(one, around)) },
        ]
      : []),
    ...figuresSection(published, around),
    heading(
      2,
      'follow',
      text((w) => w.follow),
    ),
    {
      kind: 'list',
      items: [
        link((w) => w.feed, around.here(at.feed)),
        link((w) => w.calendar, around.here(at.calendar)),
        link((w) => w.catalog, at.catalog),
      ],
    },
  ]
  return sitePage(
    site,
    lang,
    { address: at.pages.reports, page: 'reports' },
    { title: text((w) => w.reports), lead: [text((w) => w.reportsLead)], blocks },
  )
}

/** The periods with their figures and, where there are any, their answers: the latest first, a year before its quarters. */
function figuresSection({ figures, answers }: PublishedOf, { speaker, at, here }: Around): Block[] {
  if (figures.length === 0) return []
  const { lang } = speaker.site((w) => w.figures)
  const items = figures
    .toSorted((one, other) => other.to.localeCompare(one.to) || one.from.localeCompare(other.from))
    .map((period): Run[] => [
      { text: periodName(period, speaker.lang), lang, href: here(at.figures(period.id)) },
      ...(answers.some(({ id }) => id === period.id)
        ? [speaker.plain(' · '), { ...speaker.site((w) => w.answers), href: here(at.answers(period.id)) }]
        : []),
    ])
  return [
    heading(
      2,
      'figures',
      speaker.site((w) => w.figures),
    ),
    paragraph(
      speaker.site((w) => w.figuresLead),
      ...(answers.length > 0 ? [speaker.plain(' '), speaker.site((w) => w.answersThere)] : []),
    ),
    { kind: 'list', items },
  ]
}

function newestReport(report: ReportLine, { speaker, at, here }: Around): Block[] {
  const { id, title, from, to, n, published } = report
  const days = writtenDays({ from, to }, speaker.lang)
  return [
    heading(3, 'newest-report', { ...speaker.text(title), href: here(at.report(id)) }),
    paragraph(
      speaker.site((w) => w.periodOf, { days }),
      speaker.plain('. '),
      ...(n === null ? [] : [speaker.site((w) => w.reportsInIt, { n }), speaker.plain('. ')]),
      speaker.site((w) => w.publishedOn, { day: speaker.day(published) }),
      speaker.plain('.'),
    ),
  ]
}

function lineOf({ id, title, published, n }: ReportLine, { speaker, at, here }: Around): Run[] {
  return [
    { ...speaker.text(title), href: here(at.report(id)) },
    speaker.plain('. '),
    ...(n === null ? [] : [speaker.site((w) => w.reportsInIt, { n }), speaker.plain('. ')]),
    speaker.site((w) => w.publishedOn, { day: speaker.day(published) }),
    speaker.plain('.'),
  ]
}
