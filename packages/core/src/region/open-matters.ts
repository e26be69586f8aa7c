import type { PlainDate } from '../clock/index.ts'
import { type Actor, may, type Place } from '../lifecycle/policy.ts'
import type { Problem } from '../words/problem.ts'
import { actsOfPosts } from './checks/handling.ts'
import type { Profile } from './profile.ts'
import { currentUnit, unitPath } from './units.ts'

/**
 * What keeps a profile from following another while matters are open: for each unit that has some, whether
 * they would still find somebody to bring them to their end. Empty when all of them would.
 *
 * @param units the units that the open matters came from, each once
 * @param on the first day on which the profile is in use
 */
export function openMatterProblems(profile: Profile, units: readonly string[], on: PlainDate): Problem[] {
  const { policy } = profile.handling
  const everyPost = profile.posts.map((post): Actor => ({ id: post.id, posts: [post] }))
  return units.flatMap((id): Problem[] => {
    const place: Place = { path: unitPath(profile, currentUnit(profile, id, on)?.id ?? id) }
    const undone = actsOfPosts(profile).filter(
      (act) => !everyPost.some((actor) => may(policy, act, actor, place)),
    )
    if (undone.length === 0) return []
    const index = profile.units.findIndex((unit) => unit.id === id)
    return [
      {
        path: index < 0 ? ['units'] : ['units', index],
        message: `open matters of "${id}" would have nobody for ${undone.join(', ')}`,
        mend:
          index < 0
            ? 'keep the unit, with its last day as validTo and who goes on with it as successors'
            : 'name a unit that goes on with it, or give the acts to a role that reaches it',
      },
    ]
  })
}
