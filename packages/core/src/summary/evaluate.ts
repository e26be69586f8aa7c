import { type DateRange, daysBetween, type PlainDate } from '../clock/plain-date.ts'

/** When the steps of one report were taken. A step that has not been taken is left out. */
export interface HandlingDates {
  /** The unit by which it is counted, as at submission. */
  readonly unit: string
  readonly submitted: PlainDate
  /** The first decision on how its matter is taken forward. */
  readonly decided?: PlainDate | undefined
  /** The first feedback that its reporter can read. */
  readonly answered?: PlainDate | undefined
  readonly closed?: PlainDate | undefined
  /** The last event of any kind in its matter. */
  readonly lastStep?: PlainDate | undefined
}

/** What {@link evaluate} needs. */
export interface Evaluate {
  readonly reports: readonly HandlingDates[]
  /** The days of submission that are looked at, both ends inclusive. */
  readonly range: DateRange
  /** The day on which it is looked at: what came after it is not known yet. */
  readonly today: PlainDate
  /** After how many calendar days without an event an open matter is silent. 30 unless given. */
  readonly silentAfter?: number | undefined
  /** Unit → how many work in it. Units that have sent no report belong here too. */
  readonly staff?: Readonly<Record<string, number>> | undefined
}

/** How long something takes, those counted for which it has not come yet. */
export interface Waiting {
  /** For how many it has come. */
  readonly done: number
  /** How many still wait for it. Reports that were closed without it are neither. */
  readonly waiting: number
  /**
   * Within how many calendar days it came for half of them: 0 is the day of submission. `null` while it
   * cannot be told, since too many wait.
   */
  readonly medianDays: number | null
}

/** How much a unit reports. */
export interface UnitReporting {
  readonly unit: string
  readonly reports: number
  /** How many work there, where it is known. */
  readonly staff?: number
  /** Reports for each hundred who work there, where that is known and anybody does. Not rounded. */
  readonly perHundredStaff?: number
}

/** How the process works, in figures: for those who run it, not for publishing. */
export interface Evaluation {
  /** How many reports came. */
  readonly reports: number
  /** How many reporters have been answered of all that came: 0–1, not rounded; `null` where none came. */
  readonly answeredShare: number | null
  readonly decision: Waiting
  readonly feedback: Waiting
  /** How many open reports have had no event for too long. */
  readonly silent: number
  /** All units that sent a report or were given with their staff, those with most reports first. */
  readonly units: readonly UnitReporting[]
}

/**
 * The figures for the yearly evaluation of the process (PO-09), and of what keeps staff from reporting: that
 * nothing comes of it (PS-11). Reports that came after `today` or outside the range are not looked at.
 *
 * Days are days of the calendar, for a reporter waits at weekends too. The medians are those of Kaplan and
 * Meier (1958): a report that waits since 40 days counts as one that took more than 40. To leave it out would
 * make a slow process look quick. A report that was closed without the step counts as waiting up to then.
 *
 * Small units stand in it by name and number: it is for those who may see live figures.
 *
 * @throws RangeError if a step was taken before the report was submitted.
 */
export function evaluate({ reports, range, today, silentAfter = 30, staff = {} }: Evaluate): Evaluation {
  const here = reports
    .filter(({ submitted }) => submitted >= range.from && submitted <= range.to && submitted <= today)
    .map((report) => knownAt(today, report))
  const feedback = waiting(here, today, ({ answered }) => answered)
  const byUnit = Map.groupBy(here, ({ unit }) => unit)
  const units = [...new Set([...byUnit.keys(), ...Object.keys(staff)])].map((unit) =>
    unitReporting(unit, byUnit.get(unit)?.length ?? 0, staff[unit]),
  )
  return {
    reports: here.length,
    answeredShare: here.length > 0 ? feedback.done / here.length : null,
    decision: waiting(here, today, ({ decided }) => decided),
    feedback,
    silent: here.filter((report) => isOpen(report) && daysBetween(lastKnown(report), today) > silentAfter)
      .length,
    units: units.sort((a, b) => b.reports - a.reports || (a.unit < b.unit ? -1 : 1)),
  }
}

const isOpen = ({ closed }: HandlingDates) => closed === undefined

/** The last day of which anything is known; on a past day, the steps that are named tell more than `lastStep`. */
function lastKnown({ submitted, decided, answered, lastStep }: HandlingDates): PlainDate {
  return [decided, answered, lastStep].reduce<PlainDate>(
    (last, day) => (day && day > last ? day : last),
    submitted,
  )
}

/** The report without what had not happened yet. */
function knownAt(today: PlainDate, { unit, submitted, ...steps }: HandlingDates): HandlingDates {
  const known = Object.entries(steps).filter(([step, day]) => {
    if (day === undefined) return false
    if (day < submitted) {
      throw new RangeError(`A report of ${submitted} cannot have "${step}" on ${day}: mend its dates.`)
    }
    return day <= today
  })
  return { unit, submitted, ...Object.fromEntries(known) }
}

function unitReporting(unit: string, reports: number, staff: number | undefined): UnitReporting {
  if (staff === undefined) return { unit, reports }
  return { unit, reports, staff, ...(staff > 0 && { perHundredStaff: (100 * reports) / staff }) }
}

function waiting(
  reports: readonly HandlingDates[],
  today: PlainDate,
  stepOf: (report: HandlingDates) => PlainDate | undefined,
): Waiting {
  const spans = reports.map((report) => {
    const step = stepOf(report)
    return {
      days: daysBetween(report.submitted, step ?? report.closed ?? today),
      isDone: step !== undefined,
    }
  })
  return {
    done: spans.filter(({ isDone }) => isDone).length,
    waiting: reports.filter((report) => stepOf(report) === undefined && isOpen(report)).length,
    medianDays: median(spans),
  }
}

/** The least number of days within which, by the product-limit estimate, half are done. */
function median(spans: readonly { readonly days: number; readonly isDone: boolean }[]): number | null {
  let left = 1
  for (const days of [...new Set(spans.map(({ days }) => days))].sort((a, b) => a - b)) {
    const atRisk = spans.filter((span) => span.days >= days).length
    const done = spans.filter((span) => span.isDone && span.days === days).length
    left *= 1 - done / atRisk
    // Products of fractions that are a half come out a hair beside it.
    if (left < 0.5 + 1e-9) return days
  }
  return null
}
