import { firstDay, type Month, monthOfDate } from './month.ts'
import { type DateRange, type PlainDate, plainDate, yearOf } from './plain-date.ts'

/** The first regional councils sat less than four years, to fall in step with the municipal ones. */
const firstTerm: DateRange = { from: plainDate('2022-03-01'), to: plainDate('2025-05-31') }

/**
 * The council term in which a day is, both ends inclusive; `undefined` before the first regional one.
 *
 * Source: PS-08; the Act on Wellbeing Services Counties (611/2021): four years from the 1st of June.
 * The first term, by the Act that put the reform into force (616/2021), was 1.3.2022–31.5.2025.
 */
export function councilTermAt(date: PlainDate): DateRange | undefined {
  if (date < firstTerm.from) return undefined
  if (date <= firstTerm.to) return firstTerm
  const juneYear = yearOf(date) - (date.slice(5) < '06-01' ? 1 : 0)
  const start = juneYear - ((juneYear - 2025) % 4)
  return { from: plainDate(`${start}-06-01`), to: plainDate(`${start + 4}-05-31`) }
}

/**
 * Which year of its council term a month belongs to, 1 to 4; `undefined` before the first term.
 *
 * Counted from the day when the term began: the years of an ordinary term run from June to May. Those
 * of the first term ran from March to February, and its fourth ended after three months.
 */
export function yearOfCouncilTerm(month: Month): number | undefined {
  const term = councilTermAt(firstDay(month))
  return term && Math.floor((month - monthOfDate(term.from)) / 12) + 1
}
