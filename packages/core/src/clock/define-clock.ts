import type { Clock, ClockEvent } from './clock.ts'
import { type ClockProblem, clockProblems } from './clock-problems.ts'

/** A clock that cannot be used. The message tells all that is wrong and how to mend it. */
export class ClockError extends Error {
  override readonly name = 'ClockError'
  readonly problems: readonly ClockProblem[]

  constructor(problems: readonly ClockProblem[]) {
    const lines = problems.map(({ path, message, mend }) => `  ${path.join('.')}: ${message}; ${mend}`)
    super(['The clock cannot be used:', ...lines].join('\n'))
    this.problems = problems
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
