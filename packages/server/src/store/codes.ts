import {
  type Codes,
  type Contribution,
  contribution,
  countedTables,
  currentTheme,
  difference,
  encodeKey,
  type Profile,
  type Report,
  type ReportSnapshot,
  unitOf,
  unitPath,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from './connect.ts'

/** What is counted of the answers, for ever as it was on the day: levels, municipality, choices. */
export function codesOfAnswers(profile: Profile, report: Report): Codes {
  const codes: Record<string, string | readonly string[]> = {}
  for (const id of unitPath(profile, report.unit)) {
    const unit = unitOf(profile, id)
    if (unit) codes[unit.level] = unit.id
  }
  const municipality = unitOf(profile, report.unit)?.municipality
  if (municipality !== undefined) codes.municipality = municipality
  for (const field of profile.form.fields) {
    const answer = report[field.id]
    if (field.kind === 'choice' && typeof answer === 'string') codes[field.id] = answer
    if (field.kind === 'choices' && typeof answer === 'object') codes[field.id] = answer
  }
  return codes
}

/**
 * All that is counted of a report: the answers' codes, the theme that counts today what it was classified
 * under, and the route and outcome of the matter that it is handled in (its lead's, where it has joined one).
 */
export function codesOf(
  { taxonomy }: Pick<Profile, 'taxonomy'>,
  answers: Codes,
  own: ReportSnapshot,
  handled: ReportSnapshot,
): Codes {
  const { theme } = own.context
  const { route, outcome } = handled.context
  return {
    ...answers,
    ...(theme && { theme: currentTheme(taxonomy, theme) }),
    ...(route && { route }),
    ...(outcome && { outcome }),
  }
}

/** The ±1 rows by which the named tables change, written where the change is made. */
export async function count(
  db: Db,
  profile: Profile,
  submitted: PlainDate,
  before: Codes | undefined,
  after: Codes,
): Promise<void> {
  const tables = countedTables(profile)
  const was: readonly Contribution[] = before ? contribution(before, tables) : []
  const rows = difference(was, contribution(after, tables)).map(({ table, key, n }) => ({
    region: profile.slug,
    submitted,
    table_id: table,
    key: encodeKey(key),
    n,
  }))
  if (rows.length > 0) await db.insertInto('count_change').values(rows).execute()
}
