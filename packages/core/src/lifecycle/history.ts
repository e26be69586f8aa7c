import type { Instant, PlainDate } from '../clock/index.ts'
import type { ReportEvent } from './acts.ts'

/** What the log says of a report from its first event on. */
export type LoggedEvent = ReportEvent | { readonly type: 'report.submit' }

/** One event of a report's log, with its words where they still stand. */
export interface HistoryEntry {
  readonly event: LoggedEvent
  readonly day: PlainDate
  /** The submission and what it set off have no clock time. */
  readonly at?: Instant
  /** Who acted; nobody at the submission. */
  readonly actor?: string
  readonly words?: string
}

/** What a reporter reads of an event, and whether the words that go with it are meant for her. */
const told: Readonly<Partial<Record<LoggedEvent['type'], { readonly words: boolean }>>> = {
  'report.submit': { words: false },
  'matter.review': { words: false },
  'matter.decide': { words: true },
  'matter.assign': { words: true },
  'step.log': { words: true },
  'matter.close': { words: true },
  'matter.redirect': { words: true },
  'matter.reopen': { words: true },
  'matter.join': { words: true },
  'matter.separate': { words: true },
  'feedback.give': { words: true },
  'reporter.ask': { words: true },
  'report.add': { words: true },
  'report.compile': { words: false },
}

/** Events that are about one report or its reporter only, not about the matter that others share. */
const ownOnly: readonly LoggedEvent['type'][] = [
  'report.submit',
  'reporter.ask',
  'report.add',
  'report.compile',
  // To which matter the other report once belonged itself.
  'matter.join',
  'matter.separate',
]

/**
 * What the holder of a receipt reads (VK-02, VK-05): every step of the handling with the words meant for
 * her, in the order of time. Where her report has joined another's matter, that matter's steps, in their order,
 * stand after her own; of the other report itself nothing is told.
 */
export function trackedHistory(
  own: readonly HistoryEntry[],
  lead: readonly HistoryEntry[] = [],
): readonly HistoryEntry[] {
  return [...own, ...lead.filter(({ event }) => !ownOnly.includes(event.type))].flatMap((entry) => {
    const rule = told[entry.event.type]
    if (!rule) return []
    const { words, ...rest } = entry
    return [rule.words && words !== undefined ? { ...rest, words } : rest]
  })
}
