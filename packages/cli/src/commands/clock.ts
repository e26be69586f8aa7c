import { calendarOf } from '@rake/core/calendar'
import { instant, occurrences, plainDate } from '@rake/core/clock'
import { type Lang, say, writtenDay, writtenDays } from '@rake/core/words'
import { findRegion } from '../region.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'
import { type CliWords, fillIn } from '../words/index.ts'

export interface ClockOptions {
  readonly profile?: string | undefined
  readonly year?: string | undefined
  /** As a calendar that can be subscribed to or opened, of the years around. */
  readonly ics?: boolean | undefined
  readonly lang: Lang
}

/** The annual clock of a region in one year, day by day. */
export async function clock(
  region: string | undefined,
  { profile: path, year: given, ics, lang }: ClockOptions,
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  if (region === undefined && path === undefined) throw new Mend(words.help.clock, exitCodes.usage)
  const profile = await findRegion({ region, profile: path, lang }, words)
  const year = given ?? terminal.today.slice(0, 4)
  if (!/^[12]\d{3}$/.test(year)) throw new Mend(fillIn(words.year, { year }), exitCodes.usage)
  if (ics) {
    terminal.say(calendarOf(profile, lang, instant(`${year}-06-01T12:00:00+03:00`)).trimEnd())
    return exitCodes.done
  }
  const labels = new Map(profile.clock.map(({ id, label }) => [id, label]))
  const days = occurrences(profile.clock, plainDate(`${year}-01-01`), plainDate(`${year}-12-31`))
  terminal.say(`${say(profile.name, lang)}, ${year}`)
  const rows = days.map(({ id, start, end }) => [
    start === end ? writtenDay(start, lang) : writtenDays({ from: start, to: end }, lang),
    say(labels.get(id) ?? {}, lang),
  ])
  for (const line of textTable(rows)) terminal.say(line)
  return exitCodes.done
}
