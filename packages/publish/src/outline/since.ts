import { daysBetween } from '@rake/core/clock'
import { changesSince, type Since, type SocialReport, type ThemeChange } from '@rake/core/document'
import { changeBy } from '@rake/core/summary'
import type { CountCell, Paragraph, TableBlock } from './block.ts'
import { paragraph } from './section.ts'
import type { Speaker } from './speaker.ts'
import { tableOf } from './tables.ts'

/** How much longer one period can be than the other for their counts to be compared as they are. */
const alike = 1.15

/** How many reports there were in the period before, and whether that can be compared. */
export function sinceParagraphs({ since, period, n }: SocialReport, speaker: Speaker): Paragraph[] {
  if (!since) return []
  const before = since.n.n
  const by = changeBy(n.n, before)
  const params = { days: speaker.days(since.period), before: speaker.count(before), n: Math.abs(by ?? 0) }
  const then = lengthOf(since.period)
  const now = lengthOf(period)
  return [
    paragraph(
      speaker.own((words) => {
        if (by === null) return words.since.hidden
        return by === 0 ? words.since.same : by > 0 ? words.since.more : words.since.fewer
      }, params),
    ),
    ...(Math.max(then, now) / Math.min(then, now) > alike
      ? [paragraph(speaker.own((words) => words.since.lengths, { then, now }))]
      : []),
  ]
}

/** In days. */
function lengthOf({ from, to }: SocialReport['period']): number {
  return daysBetween(from, to) + 1
}

/** The themes with their reports now and in the period before. */
export function changesTable(document: SocialReport, since: Since, speaker: Speaker): TableBlock {
  const heads = (['theme', 'count', 'before', 'change'] as const).map((title) =>
    speaker.own((words) => words[title]),
  )
  const whole = { n: document.n.n, before: since.n.n, by: changeBy(document.n.n, since.n.n) }
  return tableOf(
    speaker,
    speaker.own((words) => words.themes),
    heads,
    [
      ...changesSince(document).map((change) => [{ runs: [speaker.text(change.label)] }, ...counts(change)]),
      [{ runs: [speaker.own((words) => words.all)] }, ...counts(whole)],
    ],
  )
}

/** A count, the same before, and the difference: missing where one of the two is, hidden where one of them is. */
function counts({ n, before, by }: Pick<ThemeChange, 'n' | 'before' | 'by'>): CountCell[] {
  const isMissing = n === undefined || before === undefined
  return [{ n }, { n: before }, { n: isMissing ? undefined : by, isChange: true }]
}
