import type { PlainDate } from '../clock/index.ts'
import type { Place, Receiver } from '../lifecycle/index.ts'
import type { Profile } from './profile.ts'
import { reportingUnits, unitPath } from './units.ts'

/**
 * Those who are to handle a published social report of this kind (VA-03, VA-05, SS-07): the working groups, the
 * bodies and, where the profile expects it of them, the units that can be reported from on this day. `path` is
 * where an answer of theirs is judged.
 */
export function receiversOf(
  profile: Pick<Profile, 'units' | 'levels' | 'groups' | 'bodies'>,
  { toUnits }: Pick<NonNullable<Profile['socialReports']>[number], 'toUnits'>,
  on: PlainDate,
): (Receiver & Place)[] {
  const { groups = [], bodies = [] } = profile
  const units = toUnits ? reportingUnits(profile, on) : []
  return [
    ...[...groups, ...bodies].map(({ id }) => ({ body: id, path: [] })),
    ...units.map(({ id }) => ({ unit: id, path: unitPath(profile, id) })),
  ]
}
