import { ownerRole } from '../../lifecycle/policy.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile, Unit } from '../profile.ts'
import { unitPath } from '../units.ts'
import { alike, repeated, unknown } from './list.ts'
import { successionProblems } from './succession.ts'

/** Levels, units, municipalities, roles and posts: do they name each other rightly? */
export function organisationProblems(profile: Profile): Problem[] {
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

function emptyProblems(units: readonly Unit[], level: string, index: number): Problem[] {
  if (units.some((unit) => unit.level === level)) return []
  const mend = 'add the units, or take the level out'
  return [{ path: ['levels', index], message: `no unit is of the level "${level}"`, mend }]
}

function roleProblems(posts: Profile['posts'], role: string, index: number): Problem[] {
  if (role === ownerRole) {
    const message = `"${role}" is whoever carries a matter on, in every region`
    return [{ path: ['roles', index, 'id'], message, mend: 'choose another id' }]
  }
  if (posts.some((post) => post.role === role)) return []
  const mend = 'add a post that holds it, or take the role out'
  return [{ path: ['roles', index], message: `nobody holds the role "${role}"`, mend }]
}

function postProblems(
  { roles, units, municipalities }: Profile,
  { role, unit, municipality }: Profile['posts'][number],
  index: number,
): Problem[] {
  const at = (key: string) => ['posts', index, key]
  const codes = municipalities.map(({ code }) => code)
  const isContact = roles.some(({ id, contact }) => id === role && contact)
  return [
    ...unknown(at('role'), 'role', role, ids(roles)),
    ...(unit === undefined ? [] : unknown(at('unit'), 'unit', unit, ids(units))),
    ...(municipality === undefined ? [] : unknown(at('municipality'), 'municipality', municipality, codes)),
    ...(unit !== undefined && municipality !== undefined
      ? [
          {
            path: at('municipality'),
            message: `the unit "${unit}" says where the post is`,
            mend: 'leave the municipality out, or the unit',
          },
        ]
      : []),
    ...(isContact && unit === undefined
      ? [
          {
            path: ['posts', index],
            message: 'a contact person belongs to a work unit',
            mend: 'name the unit',
          },
        ]
      : []),
  ]
}

/** Two posts of one role in one unit are told apart by what they are called: a member and her deputy. */
function twinProblems(posts: Profile['posts'], post: Profile['posts'][number], index: number): Problem[] {
  const look = ({ role, unit, municipality, label }: typeof post) =>
    JSON.stringify([role, unit, municipality, label])
  const twin = posts.slice(0, index).find((other) => look(other) === look(post))
  if (!twin) return []
  const mend = 'take one of the two out, or write a label that tells them apart'
  return [{ path: ['posts', index], message: `it is the same as the post "${twin.id}"`, mend }]
}

function unitProblems(
  { levels, units, municipalities }: Profile,
  unit: Profile['units'][number],
  index: number,
): Problem[] {
  const at = (key: string, ...rest: (string | number)[]) => ['units', index, key, ...rest]
  const problems = unknown(at('level'), 'level', unit.level, ids(levels))
  if (problems.length > 0) return problems

  const above = levels[levels.findIndex(({ id }) => id === unit.level) - 1]
  const parent = units.find(({ id }) => id === unit.parent)
  if (!above && unit.parent !== undefined) {
    problems.push({
      path: at('parent'),
      message: 'a unit of the topmost level has no parent',
      mend: 'leave it out',
    })
  }
  if (above && parent?.level !== above.id) {
    problems.push({
      path: at('parent'),
      message: parent
        ? `the parent "${parent.id}" is of the level "${parent.level}"`
        : unit.parent === undefined
          ? 'it belongs to no unit of the level above'
          : `there is no unit "${unit.parent}" to be the parent`,
      mend: `name a unit of the level "${above.id}"`,
    })
  }
  if (unit.municipality !== undefined) {
    const codes = municipalities.map(({ code }) => code)
    problems.push(...unknown(at('municipality'), 'municipality', unit.municipality, codes))
  }
  if (unit.parent !== undefined && unitPath({ units }, unit.id).length > levels.length) {
    problems.push({
      path: at('parent'),
      message: 'the parents go round in a circle',
      mend: 'name the unit above',
    })
  }
  return problems
}
