import type { DocumentProposal, SocialReport } from '@rake/core/document'
import type { Lang, Localized, NamedPeriod } from '@rake/core/words'

/** A published social report as a list names it, in its newest version. */
export interface ReportLine {
  readonly id: string
  readonly version: number
  readonly title: Localized
  readonly languages: readonly Lang[]
  /** Both days inclusive, as all days `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly published: string
  /** How many reports it tells of; `null` where that is hidden. */
  readonly n: number | null
}

/** A version of a social report or an edition of figures, 1 the first, and the day on which it was published. */
export interface VersionLine {
  readonly version: number
  readonly published: string
}

/** A proposal of a published report as it stands today (VA-06). */
export interface ProposalLine extends Omit<DocumentProposal, 'theme'> {
  readonly theme?: { readonly id: string; readonly label: Localized } | undefined
  /** The published report that it stands in. */
  readonly publication: { readonly id: string; readonly title: Localized }
  /** The days on which a step was taken. */
  readonly steps: readonly string[]
}

/** What became of something that was reported, as the region's profile tells it. */
export interface ResultLine {
  readonly theme?: string | undefined
  readonly label: Localized
  readonly done: Localized
  readonly year: number
  readonly link?: string | undefined
}

/** The tables of one period as they were published. */
export interface FiguresOfPeriod {
  readonly period: NamedPeriod
  /** The edition that they are of. */
  readonly edition: VersionLine
  /** All editions of the period, the first one first. */
  readonly editions: readonly VersionLine[]
  readonly tables: SocialReport['tables']
  readonly labels: SocialReport['labels']
  /** The dimensions that are places: each place has a page of its own. */
  readonly places: readonly string[]
  /** The last published tables of the period before, where there are any: what of both is told can be compared. */
  readonly before?: { readonly period: NamedPeriod; readonly tables: SocialReport['tables'] } | undefined
}

/** One answer as somebody approved it for publication (VA-02). */
export interface AnswerLine {
  /** Left out where telling it would tell too much. */
  readonly theme?: string | undefined
  readonly field: string
  readonly text: string
  readonly lang: Lang
}

/** The answers of one period, in an order that tells nothing. */
export interface AnswersOfPeriod {
  readonly period: NamedPeriod
  readonly answers: readonly AnswerLine[]
  /** What the themes are called, in the order in which they are shown. */
  readonly themes: Readonly<Record<string, Localized>>
  /** The questions. */
  readonly fields: Readonly<Record<string, Localized>>
}
