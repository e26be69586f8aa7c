import { firstDay, monthOf } from './month.ts'
import { addDays, daysBetween, type PlainDate, yearOf } from './plain-date.ts'
import { onOrAfter, weekdayOf } from './week.ts'

/** A day on which Finnish offices are closed, weekends apart. */
export interface Holiday {
  readonly id: string
  readonly date: PlainDate
  /**
   * `statutory`: a public holiday by law, namely the church holidays (Church Act 652/2023), Independence
   * Day (388/1937) and May Day (272/1944).
   * `customary`: no public holiday, but a day off by collective agreements, and no working day for the
   * Act on Calculating Statutory Time Limits (150/1930, section 5): Midsummer Eve and Christmas Eve.
   */
  readonly kind: 'statutory' | 'customary'
}

/** The holidays of a year in order, those that fall on a weekend included. */
export function holidaysOf(year: number): readonly Holiday[] {
  const on = (month: number, day: number) => addDays(firstDay(monthOf(year, month)), day - 1)
  const easter = easterSunday(year)
  const midsummer = onOrAfter(on(6, 20), 6)
  const statutory = (id: string, date: PlainDate): Holiday => ({ id, date, kind: 'statutory' })
  const customary = (id: string, date: PlainDate): Holiday => ({ id, date, kind: 'customary' })
  return [
    statutory('new-years-day', on(1, 1)),
    statutory('epiphany', on(1, 6)),
    statutory('good-friday', addDays(easter, -2)),
    statutory('easter-sunday', easter),
    statutory('easter-monday', addDays(easter, 1)),
    statutory('may-day', on(5, 1)),
    statutory('ascension-day', addDays(easter, 39)),
    statutory('pentecost', addDays(easter, 49)),
    customary('midsummer-eve', addDays(midsummer, -1)),
    statutory('midsummer-day', midsummer),
    statutory('all-saints-day', onOrAfter(on(10, 31), 6)),
    statutory('independence-day', on(12, 6)),
    customary('christmas-eve', on(12, 24)),
    statutory('christmas-day', on(12, 25)),
    statutory('second-christmas-day', on(12, 26)),
  ].sort((a, b) => daysBetween(b.date, a.date))
}

/** Whether offices are open: neither a Saturday nor a Sunday nor a holiday of either kind. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) < 6 && !closedDaysOf(yearOf(date)).has(date)
}

/** Kept from call to call: a clock asks for the same few years over and over. */
const closedDays = new Map<number, ReadonlySet<PlainDate>>()

function closedDaysOf(year: number): ReadonlySet<PlainDate> {
  const known = closedDays.get(year)
  if (known) return known
  const days = new Set(holidaysOf(year).map(({ date }) => date))
  closedDays.set(year, days)
  return days
}

/** The day itself if it is a working day, else the first working day after it. */
export function nextWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1))
}

/** The day itself if it is a working day, else the last working day before it. */
export function previousWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : previousWorkingDay(addDays(date, -1))
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearInCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return addDays(firstDay(monthOf(year, 3)), 21 + epact + toSunday - 7 * late)
}
