import * as z from 'zod/mini'
import type { Clock } from '../../clock/index.ts'
import { kebab, localized, plainDay } from './basics.ts'

const whole = z.int()
const dayOfMonth = [
  {
    /** The day by its number, 1–31; in a month without it, the last. */
    day: whole,
  },
  {
    /** 1 for Monday to 7 for Sunday. */
    weekday: whole,
    /** Which of these weekdays in the month, 1–4; -1 is the last. */
    nth: whole,
  },
]
const distance = [
  {
    /** So many calendar days away. */
    days: whole,
  },
  {
    /** So many weeks away. */
    weeks: whole,
  },
]

const bounds = {
  /** The first day on which it comes round, inclusive; always did if not said. */
  from: z.optional(plainDay),
  /** The last day on which it comes round, inclusive; always will if not said. */
  until: z.optional(plainDay),
}

/** When it begins: on a day of its own, or so long before or after another event. */
const rule = z.union([
  ...dayOfMonth.flatMap((day) => [
    z.strictObject({
      /** How often it comes round. */
      every: z.literal('month'),
      ...day,
      ...bounds,
    }),
    z.strictObject({
      every: z.enum(['year', 'half', 'quarter']),
      /** Which month of the year, half-year or quarter, from 1 on; of the calendar in a council term. */
      month: whole,
      ...day,
      ...bounds,
    }),
    z.strictObject({
      every: z.literal('councilTerm'),
      /** In which year of the term, 1–4. */
      year: whole,
      month: whole,
      ...day,
      ...bounds,
    }),
  ]),
  ...distance.flatMap((far) => [
    z.strictObject({
      /** Placed before the first day of this event. */
      before: kebab,
      ...far,
    }),
    z.strictObject({
      /** Placed after the last day of this event. */
      after: kebab,
      ...far,
    }),
  ]),
  z.strictObject({
    every: z.literal('year'),
    /** The ISO 8601 week, 1–53. */
    week: whole,
    weekday: whole,
    ...bounds,
  }),
  z.strictObject({
    every: z.literal('weeks'),
    /** From one time to the next, in weeks. */
    count: whole,
    ...bounds,
    /** The first time. */
    from: plainDay,
  }),
  z.strictObject({
    /** That one time. */
    once: plainDay,
  }),
])

const event = z.strictObject({
  /** It stands in calendars that people have subscribed to: keep it for good. */
  id: kebab,
  label: localized,
  when: rule,
  /** How many calendar days it lasts, the first one counted; 1 if not said. */
  days: z.optional(whole),
  /** The events that it must be ready for, at the latest on their first day. */
  feeds: z.optional(z.array(kebab)),
  /** Who sees it (SS-12); only staff if not said. */
  audience: z.optional(z.enum(['staff', 'everyone'])),
  /** What is done. */
  description: z.optional(localized),
  /** Where it comes from: a line of the practice, such as `PS-07`. */
  source: z.optional(z.string()),
  /** Where its first day goes if offices are closed on it; it stays if not said. */
  onWorkingDay: z.optional(z.enum(['next', 'previous'])),
  /** How long before its first day a subscribed calendar reminds of it; never, if not said. */
  alarm: z.optional(z.union(distance.map((far) => z.strictObject(far)))),
})

/** The events of a profile's annual clock. Shapes only: which numbers make sense, `clockProblems` says. */
export const clockSchema = z.readonly(z.array(event)) as unknown as z.ZodMiniType<Clock, Clock>
