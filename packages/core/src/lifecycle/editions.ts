import type { Audience } from './act-parts.ts'
import type { SocialReportAct } from './social-report-acts.ts'

/** A published version of a social report. It never changes; a correction is the next one. */
export interface SocialReportEdition {
  /** Counts from 1. */
  readonly version: number
  /** The document that every level of the ladder approved. */
  readonly document: string
  readonly audience: Audience
}

/** One body that was given a version, and what it said of it (SS-07, VA-09). */
export interface Presentation {
  readonly body: string
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

/** Which body was given which version, and what it answered, in the order of the log. */
export function presentationsOf(log: readonly SocialReportAct[]): Presentation[] {
  const presentations: { body: string; version: number; answers: string[] }[] = []
  for (const act of log) {
    if (act.type === 'socialReport.present') {
      presentations.push({ body: act.body, version: act.version, answers: [] })
    }
    if (act.type === 'socialReport.answer') {
      presentations.findLast(({ body }) => body === act.body)?.answers.push(act.text)
    }
  }
  return presentations
}
