import { may, ownerRole, type Place, type PolicyAct, type Reach, reaches } from '../../lifecycle/policy.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { lastSuccessor, lowestUnits, unitPath } from '../units.ts'
import { twice, unknown } from './list.ts'
import { policyProblems } from './policy.ts'

/** Who handles: do the roles exist, and can a report of every unit be brought to its end? */
export function handlingProblems(profile: Profile): Problem[] {
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
function routeProblems({ handling: { stages, routes } }: Profile): Problem[] {
  const isDecided = stages.includes('decision')
  if (isDecided === routes.length > 0) return []
  const path = ['handling', 'routes']
  return isDecided
    ? [{ path, message: 'matters are decided, and can be taken nowhere', mend: 'write at least one route' }]
    : [{ path, message: 'nothing is decided that could take a route', mend: 'leave the routes out' }]
}

function decidesAtProblems({ handling: { decidesAt = [] }, clock }: Profile): Problem[] {
  const events = clock.map(({ id }) => id)
  return [
    ...twice(['handling', 'decidesAt'], decidesAt),
    ...decidesAt.flatMap((id, index) => unknown(['handling', 'decidesAt', index], 'event', id, events)),
  ]
}

function reachProblems({ roles }: Profile, { role, scope }: Reach, path: (string | number)[]): Problem[] {
  const isOwner = role === ownerRole
  if (isOwner && path[1] === 'inform') {
    return [{ path: [...path, 'role'], message: 'a new report has no owner yet', mend: 'name another role' }]
  }
  if (isOwner !== (scope === 'matter')) {
    return [
      {
        path: [...path, 'scope'],
        message: `the role "${role}" does not reach "${scope}"`,
        mend: isOwner ? "write scope: 'matter'" : 'write own, levelAbove, below or region',
      },
    ]
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

function unhandled(profile: Profile): Problem[] {
  const { policy } = profile.handling
  const everyPost = profile.posts.map((post) => ({ id: post.id, posts: [post] }))
  return actsOfPosts(profile).flatMap((act): Problem[] => {
    const without = lowestUnits(profile).filter((unit) => {
      // Matters of an ended unit are with whoever goes on with it: reports already made must find a handler.
      const place: Place = { path: unitPath(profile, lastSuccessor(profile, unit).id) }
      return !everyPost.some((actor) => may(policy, act, actor, place))
    })
    const [first] = without
    if (!first) return []
    const units =
      without.length === 1 ? `"${first.id}"` : `"${first.id}" and ${without.length - 1} other units`
    return [
      {
        path: ['handling', 'policy', act],
        message: `nobody may do this to a report of ${units}`,
        mend: 'give the act to a role that a post holds and that reaches these units',
      },
    ]
  })
}

function uninformed(profile: Profile): Problem[] {
  return profile.handling.inform.flatMap((reach, index): Problem[] => {
    const without = lowestUnits(profile).filter((unit) => {
      if (unit.validTo !== undefined) return false
      const place: Place = { path: unitPath(profile, unit.id) }
      return !profile.posts.some((post) => reaches(reach, post, place))
    })
    const [first] = without
    if (!first) return []
    return [
      {
        path: ['handling', 'inform', index],
        message: `a report of "${first.id}" finds no post with the role "${reach.role}" (${without.length} of the units)`,
        mend: 'add the post, or take the line out',
      },
    ]
  })
}
