import { type Actor, may, type Place, type PolicyAct } from '../../lifecycle/policy.ts'
import type { ProfileWords } from '../../words/profile/fi.ts'
import type { Profile } from '../profile.ts'
import { unitPath } from '../units.ts'
import { type CheckProblem, checkProblem } from './check-problem.ts'

/** A place in the organisation, with its unit where it is not the whole region. */
interface NamedPlace extends Place {
  readonly unit?: string
}

/** The whole region, as a place to act in. */
export const wholeRegion: NamedPlace = { path: [] }

/** The places of one level, those only that have not ended; the whole region where no level is named. */
export function placesOfLevel(profile: Profile, level?: string): NamedPlace[] {
  if (level === undefined) return [wholeRegion]
  return profile.units
    .filter((unit) => unit.level === level && unit.validTo === undefined)
    .map(({ id }) => ({ path: unitPath(profile, id), unit: id }))
}

/** The acts without which something cannot come to its end, as far as nobody holds a post that may do them. */
export function nobodyMay(
  { handling, posts }: Profile,
  acts: readonly PolicyAct[],
  matter: keyof ProfileWords['matter'],
  places: readonly NamedPlace[],
): CheckProblem[] {
  const actors = posts.map((post): Actor => ({ id: post.id, posts: [post] }))
  return acts.flatMap((act): CheckProblem[] => {
    const place = places.find((at) => !actors.some((actor) => may(handling.policy, act, actor, at)))
    if (!place) return []
    const path = ['handling', 'policy', act]
    return [
      place.unit === undefined
        ? checkProblem(path, 'nobodyMay', { matter })
        : checkProblem(path, 'nobodyMayIn', { matter, unit: place.unit }),
    ]
  })
}
