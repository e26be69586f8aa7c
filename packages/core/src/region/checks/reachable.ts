import { type Actor, may, type Place, type PolicyAct } from '../../lifecycle/policy.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { unitPath } from '../units.ts'

/** A place in the organisation, and what to call it in a message. */
interface NamedPlace extends Place {
  readonly name: string
}

/** The whole region, as a place to act in. */
export const wholeRegion: NamedPlace = { path: [], name: 'the whole region' }

/** The places of one level, those only that have not ended; the whole region where no level is named. */
export function placesOfLevel(profile: Profile, level?: string): NamedPlace[] {
  if (level === undefined) return [wholeRegion]
  return profile.units
    .filter((unit) => unit.level === level && unit.validTo === undefined)
    .map(({ id }) => ({ path: unitPath(profile, id), name: `"${id}"` }))
}

/** The acts without which something cannot come to its end, as far as nobody holds a post that may do them. */
export function nobodyMay(
  { handling, posts }: Profile,
  acts: readonly PolicyAct[],
  what: string,
  places: readonly NamedPlace[],
): Problem[] {
  const actors = posts.map((post): Actor => ({ id: post.id, posts: [post] }))
  return acts.flatMap((act): Problem[] => {
    const place = places.find((at) => !actors.some((actor) => may(handling.policy, act, actor, at)))
    if (!place) return []
    return [
      {
        path: ['handling', 'policy', act],
        message: `nobody may do this to ${what} of ${place.name}`,
        mend: 'give the act to a role that a post holds and that reaches it',
      },
    ]
  })
}
