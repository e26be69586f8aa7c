import { may, ownerRole, type Place, type PolicyAct, type Reach, reaches } from '../../lifecycle/policy.ts'
import type { Profile } from '../profile.ts'
import { lastSuccessor, lowestUnits, unitPath } from '../units.ts'
import { type CheckProblem, checkProblem } from './check-problem.ts'
import { twice, unknown } from './list.ts'
import { policyProblems } from './policy.ts'

/** Who handles: do the roles exist, and can a report of every unit be brought to its end? */
export function handlingProblems(profile: Profile): CheckProblem[] {
  const { inform, policy } = profile.handling
  const listed: [(string | number)[], readonly Reach[]][] = [
    [['handling', 'inform'], inform],
    ...Object.entries(policy).map(([act, list]): [(string | number)[], readonly Reach[]] => [
      ['handling', 'policy', act],
      list,
    ]),
  ]
  const broken = listed.flatMap(([path, list]) =>
    list.flatMap((reach, index) => reachProblems(profile, reach, [...path, index])),
  )
  return [
    ...decidesAtProblems(profile),
    ...routeProblems(profile),
    // Whether everything can be decided says little while the roles themselves are wrong.
    ...(broken.length > 0
      ? broken
      : [...unhandled(profile), ...uninformed(profile), ...policyProblems(profile)]),
  ]
}

/** A decision takes a matter somewhere: without the one there is no use for the other. */
function routeProblems({ handling: { stages, routes } }: Profile): CheckProblem[] {
  const isDecided = stages.includes('decision')
  if (isDecided === routes.length > 0) return []
  return [checkProblem(['handling', 'routes'], isDecided ? 'noRoutes' : 'needlessRoutes')]
}

function decidesAtProblems({ handling: { decidesAt = [] }, clock }: Profile): CheckProblem[] {
  const events = clock.map(({ id }) => id)
  return [
    ...twice(['handling', 'decidesAt'], decidesAt),
    ...decidesAt.flatMap((id, index) => unknown(['handling', 'decidesAt', index], 'event', id, events)),
  ]
}

function reachProblems(
  { roles }: Profile,
  { role, scope }: Reach,
  path: (string | number)[],
): CheckProblem[] {
  const isOwner = role === ownerRole
  if (isOwner && path[1] === 'inform') {
    return [checkProblem([...path, 'role'], 'noOwnerYet')]
  }
  if (isOwner !== (scope === 'matter')) {
    return [checkProblem([...path, 'scope'], isOwner ? 'ownerReach' : 'roleReach', { role, scope })]
  }
  return isOwner
    ? []
    : unknown(
        [...path, 'role'],
        'role',
        role,
        roles.map(({ id }) => id),
      )
}

/** The acts without which a matter of a region with these stages cannot come to its end. */
function needed({ handling: { stages } }: Profile): PolicyAct[] {
  return [
    'matter.read',
    ...(stages.includes('review') ? (['matter.review'] as const) : []),
    ...(stages.includes('decision') ? (['matter.decide'] as const) : []),
    ...(stages.includes('decision') && stages.includes('progress') ? (['matter.assign'] as const) : []),
    'matter.close',
    'matter.redirect',
    'report.classify',
  ]
}

/** The acts without which no matter comes to its end, and that somebody must do by her post: no owner can. */
export function actsOfPosts(profile: Profile): PolicyAct[] {
  const { policy, stages } = profile.handling
  // Where matters have owners, an owner can be anybody who holds a post.
  const owned = stages.includes('decision') && stages.includes('progress')
  return needed(profile).filter((act) => {
    const byOwner = owned && act !== 'matter.decide' && act !== 'matter.assign' && act !== 'matter.read'
    return !(byOwner && policy[act]?.some(({ role }) => role === ownerRole))
  })
}

function unhandled(profile: Profile): CheckProblem[] {
  const { policy } = profile.handling
  const everyPost = profile.posts.map((post) => ({ id: post.id, posts: [post] }))
  return actsOfPosts(profile).flatMap((act): CheckProblem[] => {
    const without = lowestUnits(profile).filter((unit) => {
      // Matters of an ended unit are with whoever goes on with it: reports already made must find a handler.
      const place: Place = { path: unitPath(profile, lastSuccessor(profile, unit).id) }
      return !everyPost.some((actor) => may(policy, act, actor, place))
    })
    const [first] = without
    if (!first) return []
    const n = without.length
    return [checkProblem(['handling', 'policy', act], 'nobodyHandles', { unit: first.id, n, others: n - 1 })]
  })
}

function uninformed(profile: Profile): CheckProblem[] {
  return profile.handling.inform.flatMap((reach, index): CheckProblem[] => {
    const without = lowestUnits(profile).filter((unit) => {
      if (unit.validTo !== undefined) return false
      const place: Place = { path: unitPath(profile, unit.id) }
      return !profile.posts.some((post) => reaches(reach, post, place))
    })
    const [first] = without
    if (!first) return []
    return [
      checkProblem(['handling', 'inform', index], 'nobodyInformed', {
        unit: first.id,
        role: reach.role,
        n: without.length,
      }),
    ]
  })
}
