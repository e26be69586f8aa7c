import { actTypes } from '../../lifecycle/acts.ts'
import {
  may,
  ownerRole,
  type Place,
  type PolicyAct,
  type Post,
  type Reach,
  reaches,
  regionActs,
} from '../../lifecycle/policy.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { lowestUnits, unitPath } from '../units.ts'
import { twice } from './list.ts'

/** The lines of the policy one by one: does each reach somebody, and can whoever acts also read? */
export function policyProblems(profile: Profile): Problem[] {
  const { inform, policy, stages, routes } = profile.handling
  return [
    ...twice(['handling', 'stages'], stages),
    ...progressProblems(stages),
    ...twice(['handling', 'routes'], routes),
    ...twice(['handling', 'inform'], inform),
    ...inform.flatMap((reach, index) => unreadProblems(profile, reach, ['handling', 'inform', index])),
    ...Object.entries(policy).flatMap(([act, lines]) => [
      ...twice(['handling', 'policy', act], lines),
      ...lines.flatMap((reach, index) =>
        lineProblems(profile, act as PolicyAct, reach, ['handling', 'policy', act, index]),
      ),
    ]),
    ...unpublishable(profile),
  ]
}

type Path = Problem['path']

function progressProblems(stages: Profile['handling']['stages']): Problem[] {
  if (!stages.includes('progress') || stages.includes('decision')) return []
  const message = 'without a decision nothing can be in progress'
  return [{ path: ['handling', 'stages'], message, mend: 'switch decision on, or progress off' }]
}

/** What is given of one report at a time, and read of it. */
const ofReports: readonly PolicyAct[] = [...actTypes, 'matter.read', 'reporter.read']
/** What is the whole region's. */
const ofRegion: readonly PolicyAct[] = regionActs
/** What nobody can own. */
const unowned: readonly PolicyAct[] = ['summary.read', ...regionActs]

function lineProblems(profile: Profile, act: PolicyAct, reach: Reach, path: Path): Problem[] {
  const isForOwner = reach.role === ownerRole
  if (isForOwner && unowned.includes(act)) {
    const mend = 'name another role'
    return [{ path: [...path, 'role'], message: 'this belongs to no matter that could have an owner', mend }]
  }
  if (!isForOwner && !placesOf(profile, act).some((place) => reached(profile, reach, place).length > 0)) {
    const mend = 'take the line out, or write another scope, or add the post'
    return [{ path, message: `no post with the role "${reach.role}" is reached by "${reach.scope}"`, mend }]
  }
  return ofReports.includes(act) ? unreadProblems(profile, reach, path) : []
}

/** Where an act can take place: at a report, at the whole region, else at any level. */
function placesOf(profile: Profile, act: PolicyAct): Place[] {
  const whole: Place = { path: [] }
  if (ofRegion.includes(act)) return [whole]
  const places = (units: Profile['units']) => units.map(({ id }): Place => ({ path: unitPath(profile, id) }))
  return ofReports.includes(act) ? places(lowestUnits(profile)) : [whole, ...places(profile.units)]
}

function reached({ posts }: Profile, reach: Reach, place: Place): Post[] {
  return posts.filter((post) => reaches(reach, post, place))
}

/** Whoever is told of a report, or may act on it, has to be able to see it. */
function unreadProblems(profile: Profile, reach: Reach, path: Path): Problem[] {
  const { policy } = profile.handling
  const mend = `add { role: '${reach.role}', scope: '${reach.scope}' } to matter.read`
  if (reach.role === ownerRole) {
    if (policy['matter.read']?.some(({ role }) => role === ownerRole)) return []
    return [{ path, message: 'the owner may not read the matter', mend }]
  }
  const unit = lowestUnits(profile).find(({ id }) => {
    const place: Place = { path: unitPath(profile, id) }
    return reached(profile, reach, place).some(
      (post) => !may(policy, 'matter.read', { id: '', posts: [post] }, place),
    )
  })
  if (!unit) return []
  return [{ path, message: `"${reach.role}" may not read a report of "${unit.id}"`, mend }]
}

function unpublishable({ posts, handling, publication }: Profile): Problem[] {
  if (!publication.tables.some(({ audience }) => audience)) return []
  const whole: Place = { path: [] }
  if (posts.some((post) => may(handling.policy, 'edition.publish', { id: '', posts: [post] }, whole)))
    return []
  const message = 'tables are to be published, and nobody may do it'
  const mend = "give the act to a role with the scope 'region'"
  return [{ path: ['handling', 'policy', 'edition.publish'], message, mend }]
}
