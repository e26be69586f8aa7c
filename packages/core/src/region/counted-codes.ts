import type { Report } from '../report/index.ts'
import type { Codes, Domain } from '../summary/index.ts'
import { codeLabels } from './dimensions.ts'
import type { Profile } from './profile.ts'
import { unitOf, unitPath } from './units.ts'

/** What is counted of the answers, for ever as it was on the day: levels, municipality, choices. */
export function codesOfAnswers(profile: Pick<Profile, 'units' | 'form'>, report: Report): Codes {
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

/** Every code by which the region's reports can be counted: the rows that its tables always have. */
export function domainOf(profile: Profile): Domain {
  return Object.fromEntries(
    Object.entries(codeLabels(profile)).map(([dimension, codes]) => [dimension, Object.keys(codes)]),
  )
}
