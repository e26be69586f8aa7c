export { checkClock, type TooLate } from './check-clock.ts'
export type { Clock, ClockEvent } from './clock.ts'
export { clockProblems } from './clock-problems.ts'
export { ClockError, defineClock } from './define-clock.ts'
export { helsinkiDate, type Instant, instant } from './instant.ts'
export { next, type Occurrence, occurrences } from './occurrences.ts'
export { isClosed, type PeriodKind, periodKindOf, periodKinds, periodOf, periodRange } from './period.ts'
export { addDays, type DateRange, daysBetween, isPlainDate, type PlainDate, plainDate } from './plain-date.ts'
export {
  type DayOfYear,
  type ReportingPeriods,
  reportingPeriodOf,
  reportingPeriodRange,
} from './reporting-period.ts'
export type { Bounds, DayOfMonth, Distance, MonthRule, RelativeRule, Rule } from './rule.ts'
export type { Weekday } from './week.ts'
export { type Anchor, type Arc, type Wheel, type WheelMark, type WheelMonth, wheel } from './wheel.ts'
export {
  type Holiday,
  holidaysOf,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from './working-day.ts'
