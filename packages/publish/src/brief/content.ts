import type { DocumentProposal, SocialReport } from '@rake/core/document'
import type { Localized } from '@rake/core/words'
import { shortened } from './shortened.ts'

/** How much of a report can stand on one sheet. */
export interface Measure {
  readonly themes: number
  readonly findings: number
  readonly proposals: number
  readonly earlier: number
  /** The most characters of a text. */
  readonly characters: number
}

/** The usual measure, then those for names and texts that take more room. */
export const measures: readonly [Measure, ...Measure[]] = [
  { themes: 8, findings: 5, proposals: 7, earlier: 4, characters: 170 },
  { themes: 8, findings: 4, proposals: 6, earlier: 2, characters: 120 },
  { themes: 6, findings: 3, proposals: 5, earlier: 1, characters: 80 },
]

type Theme = Pick<SocialReport['themes'][number], 'label'> & { readonly n: number | null }

/** What of a report stands on one sheet, and how much of it does not. */
export interface BriefContent {
  /** Those with the most reports, the most first. */
  readonly themes: readonly Theme[]
  /** How many themes are taken together after them, and how many reports they have; `null` where that is hidden. */
  readonly others: { readonly themes: number; readonly n: number | null }
  /** The first finding of each theme, in the order of the themes. */
  readonly findings: readonly { readonly theme: Localized; readonly text: Localized }[]
  readonly proposals: readonly DocumentProposal[]
  readonly earlier: readonly DocumentProposal[]
  readonly left: { readonly findings: number; readonly proposals: number; readonly earlier: number }
  /** Whether a text stands shorter here than in the report. */
  readonly isShortened: boolean
}

/**
 * The rule by which a report is shortened: the themes with the most reports; in their order the first finding of each;
 * the first proposals; of those of the report before, the ones that have ended first. A long text is cut after a
 * sentence or a word. How many of each, the measure says.
 */
export function briefContent({ themes, proposals, earlier }: SocialReport, most: Measure): BriefContent {
  const sorted = themes.toSorted((one, other) => (other.figure.n ?? -1) - (one.figure.n ?? -1))
  const rest = sorted.slice(most.themes)
  const found = sorted.flatMap(({ label, findings: [first] }) =>
    first ? [{ theme: label, text: first }] : [],
  )
  const before = (earlier?.proposals ?? []).toSorted((one, other) => rank(one) - rank(other))
  const shown = {
    findings: found.slice(0, most.findings),
    proposals: proposals.slice(0, most.proposals),
    earlier: before.slice(0, most.earlier),
  }
  const cut = (text: Localized) => shortenedIn(text, most.characters)
  const short = {
    findings: shown.findings.map((one) => ({ ...one, text: cut(one.text) })),
    proposals: shown.proposals.map((one) => ({ ...one, text: cut(one.text) })),
    earlier: shown.earlier.map((one) => ({ ...one, text: cut(one.text) })),
  }
  return {
    themes: sorted.slice(0, most.themes).map(({ label, figure }) => ({ label, n: figure.n })),
    others: { themes: rest.length, n: sum(rest.map(({ figure }) => figure.n)) },
    ...short,
    left: {
      findings: themes.reduce((all, { findings }) => all + findings.length, 0) - shown.findings.length,
      proposals: proposals.length - shown.proposals.length,
      earlier: before.length - shown.earlier.length,
    },
    isShortened: JSON.stringify(shown) !== JSON.stringify(short),
  }
}

function rank({ state }: DocumentProposal): number {
  return state === 'ended' ? 0 : 1
}

function shortenedIn(text: Localized, most: number): Localized {
  return Object.fromEntries(Object.entries(text).map(([lang, one]) => [lang, shortened(one, most)]))
}

/** `null` where one of them is hidden: a sum would tell it. */
function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((all, n) => (all === null || n === null ? null : all + n), 0)
}
