import { addDays } from '../../clock/index.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile, Unit } from '../profile.ts'
import { isOpen, unitOf } from '../units.ts'
import { unknown } from './list.ts'

/** What ends: is there always somebody to go on with it, from the very next day? */
export function successionProblems({ units }: Profile): Problem[] {
  return units.flatMap((unit, index) => {
    const at = (...rest: (string | number)[]) => ['units', index, ...rest]
    return [
      ...validityProblems(units, unit, at),
      ...(unit.successors ?? []).flatMap((id, nth) =>
        successorProblems(units, unit, id, at('successors', nth)),
      ),
      ...circleProblems(units, unit, at('successors')),
    ]
  })
}

type At = (...rest: (string | number)[]) => Problem['path']

function validityProblems(units: readonly Unit[], unit: Unit, at: At): Problem[] {
  const { validFrom, validTo, successors } = unit
  const parent = unit.parent === undefined ? undefined : unitOf({ units }, unit.parent)
  const problems: Problem[] = []
  if (validFrom && validTo && validTo < validFrom) {
    const mend = `write a day from ${validFrom} on`
    problems.push({ path: at('validTo'), message: 'it ends before it begins', mend })
  }
  if (successors && validTo === undefined) {
    const mend = 'write its last day as validTo, or take the successors out'
    problems.push({ path: at('successors'), message: 'it has successors, but no end', mend })
  }
  if (parent?.validTo && (validTo === undefined || validTo > parent.validTo)) {
    const message = `"${parent.id}" ends on ${parent.validTo}, before what belongs to it`
    problems.push({
      path: at('parent'),
      message,
      mend: 'name the unit that it belongs to now, or end it too',
    })
  }
  return problems
}

function successorProblems(units: readonly Unit[], unit: Unit, id: string, path: Problem['path']): Problem[] {
  const successor = unitOf({ units }, id)
  if (!successor) {
    return unknown(
      path,
      'unit',
      id,
      units.map((each) => each.id),
    )
  }
  if (successor.level !== unit.level) {
    const message = `"${id}" is of the level "${successor.level}"`
    return [{ path, message, mend: `name a unit of the level "${unit.level}"` }]
  }
  if (unit.validTo === undefined || isOpen(successor, addDays(unit.validTo, 1))) return []
  const message = `"${id}" is not there on the day after ${unit.validTo}`
  return [{ path, message, mend: 'name a unit that is, or mend the dates of one of the two' }]
}

/** A circle is told once, at the first of its units. */
function circleProblems(units: readonly Unit[], unit: Unit, path: Problem['path']): Problem[] {
  const reached = new Set<string>(unit.successors)
  for (const id of reached) for (const next of unitOf({ units }, id)?.successors ?? []) reached.add(next)
  if (!reached.has(unit.id)) return []
  const isFirst = units.find(({ id, successors }) => successors && reached.has(id))?.id === unit.id
  if (!isFirst) return []
  const mend = 'let the successors lead to a unit that goes on'
  return [{ path, message: `from "${unit.id}" the successors go round in a circle`, mend }]
}
