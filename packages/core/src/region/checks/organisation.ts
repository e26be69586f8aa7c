import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { unitPath } from '../units.ts'
import { repeated, unknown } from './list.ts'

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
    ...units.flatMap((unit, index) => unitProblems(profile, unit, index)),
    ...posts.flatMap(({ role, unit }, index) => [
      ...unknown(['posts', index, 'role'], 'role', role, ids(roles)),
      ...(unit === undefined ? [] : unknown(['posts', index, 'unit'], 'unit', unit, ids(units))),
    ]),
  ]
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

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
        : `there is no unit "${unit.parent ?? ''}" to be the parent`,
      mend: `name a unit of the level "${above.id}"`,
    })
  }
  if (unit.municipality !== undefined) {
    const codes = municipalities.map(({ code }) => code)
    problems.push(...unknown(at('municipality'), 'municipality', unit.municipality, codes))
  }
  if (unit.validFrom && unit.validTo && unit.validTo < unit.validFrom) {
    problems.push({
      path: at('validTo'),
      message: 'it ends before it begins',
      mend: `write a day from ${unit.validFrom} on`,
    })
  }
  unit.successors?.forEach((successor, nth) => {
    const path = at('successors', nth)
    problems.push(...unknown(path, 'unit', successor, ids(units)))
    const other = units.find(({ id }) => id === successor)
    if (other && other.level !== unit.level) {
      problems.push({
        path,
        message: `"${successor}" is of the level "${other.level}"`,
        mend: `name a unit of the level "${unit.level}"`,
      })
    }
  })
  if (unit.parent !== undefined && unitPath({ units }, unit.id).length > levels.length) {
    problems.push({
      path: at('parent'),
      message: 'the parents go round in a circle',
      mend: 'name the unit above',
    })
  }
  return problems
}
