import type { PlainDate } from '@rake/core/clock'

/** Something that happened on a day of the past. */
export interface Step {
  readonly day: PlainDate
  readonly take: () => Promise<unknown>
}
