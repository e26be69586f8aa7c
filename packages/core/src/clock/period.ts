import { councilTermAt } from './council-term.ts'
import { firstDay, lastDay, monthOf } from './month.ts'
import { type DateRange, isPlainDate, type PlainDate, yearOf } from './plain-date.ts'

/** The kinds of period that the calendar itself gives, the shortest first. A profile may have others of its own. */
export const periodKinds = ['month', 'quarter', 'half', 'year', 'councilTerm'] as const
export type PeriodKind = (typeof periodKinds)[number]

/**
 * The id of the period in which a day is: `2026`, `2026-H1`, `2026-Q3`, `2026-03` or `term-2025`.
 *
 * @throws RangeError for a council term before the first regional one, which began on 1.3.2022.
 */
export function periodOf(date: PlainDate, kind: PeriodKind): string {
  const year = date.slice(0, 4)
  const month = Number(date.slice(5, 7))
  switch (kind) {
    case 'year':
      return year
    case 'half':
      return `${year}-H${Math.ceil(month / 6)}`
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'month':
      return date.slice(0, 7)
    case 'councilTerm': {
      const term = councilTermAt(date)
      if (term) return `term-${yearOf(term.from)}`
      throw new RangeError(`${date} is in no council term: the first regional one began on 2022-03-01.`)
    }
  }
}

const CALENDAR_ID = /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?$/

/**
 * The days of a period, both ends inclusive, from an id that {@link periodOf} writes; `undefined` for
 * any other id, so that a profile's own periods can be looked up next.
 */
export function periodRange(id: string): DateRange | undefined {
  if (id.startsWith('term-')) return councilTermRange(id.slice('term-'.length))

  const parts = CALENDAR_ID.exec(id)?.groups
  if (!parts) return undefined
  const { year, half, quarter, month } = parts
  const [months, nth] = half ? [6, half] : quarter ? [3, quarter] : month ? [1, month] : [12, 1]
  const first = monthOf(Number(year), 1) + months * (Number(nth) - 1)
  return { from: firstDay(first), to: lastDay(first + months - 1) }
}

/** Of which kind a period of the calendar is, from an id that {@link periodOf} writes; `undefined` for any other id. */
export function periodKindOf(id: string): PeriodKind | undefined {
  const range = periodRange(id)
  if (!range) return undefined
  if (id.startsWith('term-')) return 'councilTerm'
  return periodKinds.find((kind) => kind !== 'councilTerm' && periodOf(range.from, kind) === id)
}

/** Whether a period is over: its last day is past. The last day itself still belongs to it. */
export function isClosed(range: DateRange, today: PlainDate): boolean {
  return range.to < today
}

/** Every term holds the 1st of June of the year that names it; no year within a term names it. */
function councilTermRange(year: string): DateRange | undefined {
  const june = `${year}-06-01`
  const term = isPlainDate(june) ? councilTermAt(june) : undefined
  return term?.from.startsWith(year) ? term : undefined
}
