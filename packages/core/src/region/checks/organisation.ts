import { ownerRole } from '../../lifecycle/policy.ts'
import type { Profile, Unit } from '../profile.ts'
import { unitPath } from '../units.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'
import { alike, repeated, unknown } from './list.ts'
import { successionProblems } from './succession.ts'

/** Levels, units, municipalities, roles and posts: do they name each other rightly? */
export function organisationProblems(profile: Profile): CheckProblem[] {
  const { levels, units, municipalities, roles, posts } = profile
  return [
    ...repeated(['levels'], levels),
    ...repeated(['units'], units),
    ...repeated(['roles'], roles),
    ...repeated(['posts'], posts),
    ...repeated(
      ['municipalities'],
      municipalities.map(({ code }) => ({ id: code })),
      'code',
    ),
    ...alike(['levels'], levels),
    ...alike(['units'], units, isBeside),
    ...alike(['roles'], roles),
    ...levels.flatMap(({ id }, index) => emptyProblems(units, id, index)),
    ...units.flatMap((unit, index) => unitProblems(profile, unit, index)),
    ...successionProblems(profile),
    ...roles.flatMap(({ id }, index) => roleProblems(posts, id, index)),
    ...posts.flatMap((post, index) => twinProblems(posts, post, index)),
    ...posts.flatMap((post, index) => postProblems(profile, post, index)),
  ]
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

/** Whether a reporter can meet both in one list: they are under the same parent at the same time. */
function isBeside(one: Unit, other: Unit): boolean {
  const endsBefore = (a: Unit, b: Unit) => a.validTo && b.validFrom && a.validTo < b.validFrom
  return one.parent === other.parent && !endsBefore(one, other) && !endsBefore(other, one)
}

function emptyProblems(units: readonly Unit[], level: string, index: number): CheckProblem[] {
  const isEmpty = units.every((unit) => unit.level !== level)
  return problemIf(isEmpty, ['levels', index], 'emptyLevel', { level })
}

function roleProblems(posts: Profile['posts'], role: string, index: number): CheckProblem[] {
  if (role === ownerRole) {
    return [checkProblem(['roles', index, 'id'], 'reservedRole', { id: role })]
  }
  const isUnheld = posts.every((post) => post.role !== role)
  return problemIf(isUnheld, ['roles', index], 'roleUnheld', { role })
}

function postProblems(
  { roles, units, municipalities }: Profile,
  { role, unit, municipality }: Profile['posts'][number],
  index: number,
): CheckProblem[] {
  const at = (key: string) => ['posts', index, key]
  const codes = municipalities.map(({ code }) => code)
  const isContact = roles.some(({ id, contact }) => id === role && contact)
  return [
    ...unknown(at('role'), 'role', role, ids(roles)),
    ...(unit === undefined ? [] : unknown(at('unit'), 'unit', unit, ids(units))),
    ...(municipality === undefined ? [] : unknown(at('municipality'), 'municipality', municipality, codes)),
    ...(unit !== undefined && municipality !== undefined
      ? [checkProblem(at('municipality'), 'placeTwice', { unit })]
      : []),
    ...problemIf(isContact && unit === undefined, ['posts', index], 'contactWithoutUnit'),
  ]
}

/** Two posts of one role in one unit are told apart by what they are called: a member and her deputy. */
function twinProblems(
  posts: Profile['posts'],
  post: Profile['posts'][number],
  index: number,
): CheckProblem[] {
  const look = ({ role, unit, municipality, label }: typeof post) =>
    JSON.stringify([role, unit, municipality, label])
  const twin = posts.slice(0, index).find((other) => look(other) === look(post))
  return twin ? [checkProblem(['posts', index], 'samePost', { post: twin.id })] : []
}

function unitProblems(
  { levels, units, municipalities }: Profile,
  unit: Profile['units'][number],
  index: number,
): CheckProblem[] {
  const at = (key: string, ...rest: (string | number)[]) => ['units', index, key, ...rest]
  const problems = unknown(at('level'), 'level', unit.level, ids(levels))
  if (problems.length > 0) return problems

  const above = levels[levels.findIndex(({ id }) => id === unit.level) - 1]
  const parent = units.find(({ id }) => id === unit.parent)
  if (!above && unit.parent !== undefined) {
    problems.push(checkProblem(at('parent'), 'topHasNoParent'))
  }
  if (above && parent?.level !== above.id) {
    problems.push(parentProblem(at('parent'), unit.parent, parent, above.id))
  }
  if (unit.municipality !== undefined) {
    const codes = municipalities.map(({ code }) => code)
    problems.push(...unknown(at('municipality'), 'municipality', unit.municipality, codes))
  }
  if (unit.parent !== undefined && unitPath({ units }, unit.id).length > levels.length) {
    problems.push(checkProblem(at('parent'), 'parentsCircle'))
  }
  return problems
}

function parentProblem(
  path: Path,
  id: string | undefined,
  parent: Unit | undefined,
  needed: string,
): CheckProblem {
  if (parent) {
    return checkProblem(path, 'parentOfOtherLevel', { parent: parent.id, level: parent.level, needed })
  }
  return id === undefined
    ? checkProblem(path, 'noParent', { needed })
    : checkProblem(path, 'unknownParent', { parent: id, needed })
}
