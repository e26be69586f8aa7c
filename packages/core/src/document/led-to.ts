import type { Outcome } from '../lifecycle/index.ts'
import type { ProposalState } from '../lifecycle/proposal-machine.ts'
import { fill, type Lang, type Localized, say, wordsIn } from '../words/index.ts'

/** A published social report, of those that there are. */
export interface LedReport {
  readonly id: string
  readonly title: Localized
  /** The day on which it was published, `YYYY-MM-DD`. */
  readonly published: string
  /** How many reports it tells of; `null` where that is hidden. */
  readonly n: number | null
}

/** A proposal of a published report as it stands now. */
export interface LedProposal {
  /** Within its publication. */
  readonly id: string
  readonly publication: { readonly id: string }
  readonly text: Localized
  readonly theme?: { readonly id: string; readonly label: Localized }
  readonly state: ProposalState['handling']
  readonly outcome?: Outcome
  /** What it was used for, and when. */
  readonly uses: readonly { readonly day: string }[]
  /** The days on which a step was taken. */
  readonly steps: readonly string[]
}

/** What was reported and what was done about it, in one line (PS-11). */
export interface LedTo {
  readonly id: string
  readonly label: Localized
  readonly done: Localized
  readonly year: number
  /** Where more can be read of it. */
  readonly link?: string
}

/** Who comes for the tenth time is to be at the first question at once: so many proposals and no more. */
const most = 4

/** From what has come to an end to what has only begun. */
const order = ['ended', 'inProgress', 'accepted'] as const

/**
 * What earlier reports led to, for the form to show (PS-11): the newest published report with its figures, and
 * the proposals of it that have gone the furthest. Empty as long as nothing is published.
 *
 * @param reports what is published for everyone, the newest period first
 * @param page where all of it can be read
 */
export function ledTo(
  reports: readonly LedReport[],
  proposals: readonly LedProposal[],
  languages: readonly Lang[],
  page?: string,
): LedTo[] {
  const [newest] = reports
  if (!newest) return []
  const link = page === undefined ? {} : { link: page }
  const own = proposals.filter(({ publication }) => publication.id === newest.id)
  const forward = own.filter(isForward)
  const inEach = (of: (lang: Lang) => string): Localized =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)]))
  const summary = (lang: Lang) => {
    const words = wordsIn(lang).ledTo
    return [
      ...(newest.n === null ? [] : [fill(words.reports, lang, { n: newest.n })]),
      ...(own.length > 0 ? [fill(words.proposals, lang, { n: own.length })] : []),
      ...(forward.length > 0 ? [fill(words.forward, lang, { n: forward.length })] : []),
    ].join(', ')
  }
  const lines: LedTo[] = [
    {
      id: kebab(newest.id),
      label: newest.title,
      done: inEach(summary),
      year: yearOf(newest.published),
      ...link,
    },
    ...order
      .flatMap((state) => forward.filter((one) => one.state === state))
      .slice(0, most)
      .map((one) => ({
        id: kebab(`${newest.id}-${one.id}`),
        label: one.theme?.label ?? newest.title,
        done: inEach((lang) => `${say(one.text, lang)} (${stateOf(one, lang)})`),
        year: yearOf([newest.published, ...one.steps, ...one.uses.map(({ day }) => day)].sort().at(-1) ?? ''),
        ...link,
      })),
  ]
  return lines.filter(({ done }) => Object.values(done).some((text) => text !== ''))
}

/** Whether anything has been done about it: being proposed alone is not, nor being turned down. */
function isForward({ state }: LedProposal): boolean {
  return order.some((one) => one === state)
}

function stateOf({ state, outcome }: LedProposal, lang: Lang): string {
  const words = wordsIn(lang)
  const of = outcome === undefined ? words.proposal.handling[state] : words.outcome[outcome]
  return of.toLocaleLowerCase(lang)
}

/** As ids are written in a profile. */
function kebab(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
