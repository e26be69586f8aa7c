import { addDays } from '../../clock/index.ts'
import type { Profile, Unit } from '../profile.ts'
import { isOpen, unitOf } from '../units.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'
import { unknown } from './list.ts'

/** What ends: is there always somebody to go on with it, from the very next day? */
export function successionProblems({ units }: Profile): CheckProblem[] {
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

type At = (...rest: (string | number)[]) => Path

function validityProblems(units: readonly Unit[], unit: Unit, at: At): CheckProblem[] {
  const { validFrom, validTo, successors } = unit
  const parent = unit.parent === undefined ? undefined : unitOf({ units }, unit.parent)
  const problems: CheckProblem[] = []
  if (validFrom && validTo && validTo < validFrom) {
    problems.push(checkProblem(at('validTo'), 'endsBeforeItBegins', { from: validFrom }))
  }
  if (successors && validTo === undefined) {
    problems.push(checkProblem(at('successors'), 'successorsWithoutEnd'))
  }
  if (parent?.validTo && (validTo === undefined || validTo > parent.validTo)) {
    problems.push(checkProblem(at('parent'), 'parentEndsFirst', { parent: parent.id, day: parent.validTo }))
  }
  return problems
}

function successorProblems(units: readonly Unit[], unit: Unit, id: string, path: Path): CheckProblem[] {
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
    const { level } = successor
    return [checkProblem(path, 'successorOfOtherLevel', { id, level, needed: unit.level })]
  }
  if (unit.validTo === undefined || isOpen(successor, addDays(unit.validTo, 1))) return []
  return [checkProblem(path, 'successorNotThere', { id, day: unit.validTo })]
}

/** A circle is told once, at the first of its units. */
function circleProblems(units: readonly Unit[], unit: Unit, path: Path): CheckProblem[] {
  const reached = new Set<string>(unit.successors)
  for (const id of reached) for (const next of unitOf({ units }, id)?.successors ?? []) reached.add(next)
  if (!reached.has(unit.id)) return []
  const isFirst = units.find(({ id, successors }) => successors && reached.has(id))?.id === unit.id
  return problemIf(isFirst, path, 'successorsCircle', { unit: unit.id })
}
