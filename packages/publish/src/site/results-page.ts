import type { SocialReport } from '@rake/core/document'
import type { Lang, Localized } from '@rake/core/words'
import type { Block, Run } from '../outline/block.ts'
import { heading, paragraph } from '../outline/section.ts'
import { addressesOf, inLanguage } from './addresses.ts'
import { stateOf } from './proposals-page.ts'
import type { ProposalLine, ResultLine } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'

/** What was reported and what came of it. */
export interface ResultsOf {
  /** The newest versions of the published reports, the newest period first. */
  readonly documents: readonly SocialReport[]
  readonly proposals: readonly ProposalLine[]
  /** What the region tells in its profile. */
  readonly results: readonly ResultLine[]
}

/** A theme with all that is known of it. */
interface ThemeLine {
  readonly id: string
  readonly label: Localized
  readonly reported: readonly { readonly document: SocialReport; readonly n: number | null }[]
}

/** "You reported, this was done", theme by theme (PS-11, VA-06): the page in which a reporter finds herself. */
export function resultsPage(site: Site, { documents, proposals, results }: ResultsOf, lang: Lang): string {
  const speaker = siteSpeakerOf(lang)
  const at = addressesOf(site.slug)
  const here = (address: string) => inLanguage(address, lang, site.languages)
  const themes = themesOf(documents)
  const loose = results.filter(({ theme }) => themes.every(({ id }) => id !== theme))
  const done = (theme: string): Run[][] => [
    ...results.filter((one) => one.theme === theme).map((one) => resultRuns(one, speaker)),
    ...proposals
      .filter((one) => one.theme?.id === theme && isTakenForward(one))
      .map((one) => proposalRuns(one, speaker)),
  ]
  const all = themes.map((theme) => ({ ...theme, items: done(theme.id) }))
  // Whoever reported looks for what was done: that stands first.
  const inOrder = [
    ...all.filter(({ items }) => items.length > 0),
    ...all.filter(({ items }) => items.length === 0),
  ]
  const blocks: Block[] = [
    ...(documents.length === 0 ? [paragraph(speaker.site((w) => w.noResults))] : []),
    ...inOrder.flatMap(({ id, label, reported, items }): Block[] => {
      return [
        heading(2, `theme-${id}`, speaker.text(label)),
        heading(
          3,
          `reported-${id}`,
          speaker.site((w) => w.reported),
        ),
        {
          kind: 'list',
          items: reported.map(({ document, n }) => [
            { ...speaker.text(document.title), href: here(at.report(document.id)) },
            speaker.plain(': '),
            n === null ? speaker.site((w) => w.hiddenCount) : speaker.site((w) => w.reportsInIt, { n }),
          ]),
        },
        heading(
          3,
          `done-${id}`,
          speaker.site((w) => w.done),
        ),
        items.length > 0 ? { kind: 'list', items } : paragraph(speaker.site((w) => w.nothingDone)),
      ]
    }),
    ...(loose.length > 0
      ? [
          heading(
            2,
            'done',
            speaker.site((w) => w.done),
          ),
          { kind: 'list' as const, items: loose.map((one) => resultRuns(one, speaker)) },
        ]
      : []),
  ]
  return sitePage(
    site,
    lang,
    { address: at.pages.results, page: 'results' },
    { title: speaker.site((w) => w.results), lead: [speaker.site((w) => w.resultsLead)], blocks },
  )
}

/** The themes of all reports, those of the newest one first, by how much was reported in it. */
function themesOf(documents: readonly SocialReport[]): ThemeLine[] {
  const ids = documents.flatMap(({ themes }) =>
    [...themes].sort((one, other) => (other.figure.n ?? 0) - (one.figure.n ?? 0)).map(({ id }) => id),
  )
  return [...new Set(ids)].map((id) => {
    const told = documents.flatMap((document) => {
      const theme = document.themes.find((one) => one.id === id)
      return theme ? [{ document, n: theme.figure.n, label: theme.label }] : []
    })
    return { id, label: told[0]?.label ?? {}, reported: told }
  })
}

/** Whether anything has been done about it yet: being proposed alone is not. */
function isTakenForward({ state, uses, steps }: ProposalLine): boolean {
  return state !== 'proposed' || uses.length > 0 || steps.length > 0
}

function proposalRuns(proposal: ProposalLine, speaker: SiteSpeaker): Run[] {
  const [use] = [...proposal.uses].reverse()
  const step = proposal.steps.at(-1)
  return [
    speaker.text(proposal.text),
    speaker.plain(' '),
    ...stateOf(proposal, speaker),
    speaker.plain('.'),
    ...(step === undefined
      ? []
      : [speaker.plain(' '), speaker.site((w) => w.lastStep, { day: speaker.day(step) })]),
    ...(use ? [speaker.plain(' '), speaker.use(use)] : []),
  ]
}

function resultRuns({ label, done, year, link }: ResultLine, speaker: SiteSpeaker): Run[] {
  return [
    speaker.text(label),
    speaker.plain(` ${year}: `),
    { ...speaker.text(done), ...(link !== undefined && { href: link }) },
  ]
}
