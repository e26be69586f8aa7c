import type { PlainDate } from '../clock/index.ts'
import type { PostInProfile, Profile, Unit } from './profile.ts'
import { reportingUnits } from './units.ts'

/** A work unit, and those who promote the work in it (PS-10). */
export interface UnitContacts {
  readonly unit: Unit
  /** Empty where the unit has named nobody yet. */
  readonly posts: readonly PostInProfile[]
}

/** The network of contact persons (PS-10): each unit that can be reported from on this day, with its own. */
export function contactPersons(
  profile: Pick<Profile, 'units' | 'levels' | 'roles' | 'posts'>,
  on: PlainDate,
): UnitContacts[] {
  const roles = profile.roles.filter(({ contact }) => contact).map(({ id }) => id)
  const contacts = profile.posts.filter(({ role }) => roles.includes(role))
  return reportingUnits(profile, on).map((unit) => ({
    unit,
    posts: contacts.filter((post) => post.unit === unit.id),
  }))
}
