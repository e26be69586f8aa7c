import type { Localized } from '../words/localized.ts'
import type { Distance, Rule } from './rule.ts'

/**
 * Something that comes round in a region's year. `Ref` are the ids of the events that it may refer to.
 */
export interface ClockEvent<Id extends string = string, Ref extends string = Id> {
  /** In kebab-case. It stands in calendar entries that people have subscribed to: keep it for good. */
  readonly id: Id
  readonly label: Localized
  readonly when: Rule<Ref>
  /** How many calendar days it lasts, the first one counted: 1 if not said, 1461 at most (a council term). */
  readonly days?: number
  /** The events that it must be ready for, at the latest on their first day: see `checkClock`. */
  readonly feeds?: readonly Ref[]
  /** Who sees it (SS-12); only staff if not said. */
  readonly audience?: 'staff' | 'everyone'
  readonly description?: Localized
  /** The line of the practice that it comes from, such as `PS-07`. */
  readonly source?: string
  /** Where its first day goes if offices are closed on it; it stays if not said. */
  readonly onWorkingDay?: 'next' | 'previous'
  /** How long before its first day a calendar reminds of it: 1 to 365 days, or 1 to 52 weeks. Never, if not said. */
  readonly alarm?: Distance
}

/** An annual clock: the events of a region, as plain JSON. */
export type Clock<Id extends string = string> = readonly ClockEvent<Id>[]
