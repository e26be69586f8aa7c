import { DefinitionError, type Problem } from '../words/problem.ts'
import type { Clock, ClockEvent } from './clock.ts'
import { clockProblems } from './clock-problems.ts'

/** A clock that cannot be used. The message tells all that is wrong and how to mend it. */
export class ClockError extends DefinitionError {
  override readonly name = 'ClockError'

  constructor(problems: readonly Problem[]) {
    super('The clock', problems)
  }
}

/**
 * The events as a clock, checked: what `feeds`, `before` and `after` name must be ids of the same clock,
 * and the compiler says so too.
 *
 * @returns The events as they were given.
 * @throws ClockError with every problem that `clockProblems` finds.
 */
export function defineClock<const Id extends string>(
  events: readonly ClockEvent<Id, NoInfer<Id>>[],
): Clock<Id> {
  const problems = clockProblems(events)
  if (problems.length > 0) throw new ClockError(problems)
  return events
}
