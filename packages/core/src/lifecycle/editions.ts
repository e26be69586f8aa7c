import type { Audience } from './act-parts.ts'
import { type Receiver, receiverKey, receiverOf } from './receiver.ts'
import type { SocialReportAct } from './social-report-acts.ts'

/** A published version of a social report. It never changes; a correction is the next one. */
export interface SocialReportEdition {
  /** Counts from 1. */
  readonly version: number
  /** The document that every level of the ladder approved. */
  readonly document: string
  readonly audience: Audience
}

/** One body or unit that was given a version, and what it said of it (SS-07, VA-05, VA-09). */
export interface Presentation extends Receiver {
  readonly version: number
  /** Ids of the texts in which it answered, in their order; empty where it has not. */
  readonly answers: readonly string[]
}

/** The versions that a log has published, the first one first (VA-04: all of them stay). */
export function editionsOf(log: readonly SocialReportAct[]): SocialReportEdition[] {
  const editions: SocialReportEdition[] = []
  let document: string | undefined
  for (const act of log) {
    if (act.type === 'socialReport.submit') document = act.document
    if (act.type === 'socialReport.publish' && document !== undefined) {
      editions.push({ version: editions.length + 1, document, audience: act.audience })
    }
  }
  return editions
}

/** The act by which a version was given to somebody, and those by which it was answered. */
interface Exchange<Entry> {
  readonly given: Entry
  readonly act: Extract<SocialReportAct, { readonly type: 'socialReport.present' }>
  readonly answers: (Entry & { readonly act: { readonly text: string } })[]
}

/** A log as what was given and what was answered, whatever else its entries carry, in the order of giving. */
export function exchangesOf<Entry extends { readonly act: SocialReportAct }>(
  log: readonly Entry[],
): Exchange<Entry>[] {
  const exchanges: Exchange<Entry>[] = []
  for (const entry of log) {
    const { act } = entry
    if (act.type === 'socialReport.present') exchanges.push({ given: entry, act, answers: [] })
    if (act.type === 'socialReport.answer') {
      exchanges.findLast((one) => receiverKey(one.act) === receiverKey(act))?.answers.push({ ...entry, act })
    }
  }
  return exchanges
}

/** Who was given which version, and what it answered, in the order of the log. */
export function presentationsOf(log: readonly SocialReportAct[]): Presentation[] {
  return exchangesOf(log.map((act) => ({ act }))).map(({ act, answers }) => ({
    ...receiverOf(act),
    version: act.version,
    answers: answers.map((answer) => answer.act.text),
  }))
}
