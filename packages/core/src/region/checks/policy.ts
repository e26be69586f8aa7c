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
import type { Profile } from '../profile.ts'
import { lowestUnits, unitPath } from '../units.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'
import { twice } from './list.ts'

/** The lines of the policy one by one: does each reach somebody, and can whoever acts also read? */
export function policyProblems(profile: Profile): CheckProblem[] {
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

function progressProblems(stages: Profile['handling']['stages']): CheckProblem[] {
  const isUndecided = stages.includes('progress') && !stages.includes('decision')
  return problemIf(isUndecided, ['handling', 'stages'], 'progressWithoutDecision')
}

/** What is given of one report at a time, and read of it. */
const ofReports: readonly PolicyAct[] = [...actTypes, 'matter.read', 'reporter.read']
/** What is the whole region's. */
const ofRegion: readonly PolicyAct[] = regionActs
/** What nobody can own. */
const unowned: readonly PolicyAct[] = ['summary.read', ...regionActs]

function lineProblems(profile: Profile, act: PolicyAct, reach: Reach, path: Path): CheckProblem[] {
  const isForOwner = reach.role === ownerRole
  if (isForOwner && unowned.includes(act)) {
    return [checkProblem([...path, 'role'], 'ownsNothing')]
  }
  if (!isForOwner && !placesOf(profile, act).some((place) => reached(profile, reach, place).length > 0)) {
    return [checkProblem(path, 'nobodyReached', { ...reach })]
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
function unreadProblems(profile: Profile, reach: Reach, path: Path): CheckProblem[] {
  const { policy } = profile.handling
  if (reach.role === ownerRole) {
    const mayRead = policy['matter.read']?.some(({ role }) => role === ownerRole)
    return problemIf(!mayRead, path, 'ownerMayNotRead', { ...reach })
  }
  const unit = lowestUnits(profile).find(({ id }) => {
    const place: Place = { path: unitPath(profile, id) }
    return reached(profile, reach, place).some(
      (post) => !may(policy, 'matter.read', { id: '', posts: [post] }, place),
    )
  })
  return unit ? [checkProblem(path, 'mayNotRead', { ...reach, unit: unit.id })] : []
}

function unpublishable({ posts, handling, publication }: Profile): CheckProblem[] {
  if (!publication.tables.some(({ audience }) => audience)) return []
  const whole: Place = { path: [] }
  if (posts.some((post) => may(handling.policy, 'edition.publish', { id: '', posts: [post] }, whole)))
    return []
  return [checkProblem(['handling', 'policy', 'edition.publish'], 'nobodyPublishes')]
}
