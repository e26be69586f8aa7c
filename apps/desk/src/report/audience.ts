import type { PlainDate } from '@rake/core/clock'
import { type LoggedEvent, trackedHistory } from '@rake/core/lifecycle'

/** Whether the reporter reads the words that go with such an event; else they are for those who handle it. */
export function toldToReporter(type: string): boolean {
  const entry = { event: { type } as LoggedEvent, day: '2026-01-01' as PlainDate, words: 'words' }
  return trackedHistory([entry]).some(({ words }) => words !== undefined)
}
