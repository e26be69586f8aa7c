import * as z from 'zod/mini'
import type { Clock } from '../../clock/index.ts'
import { kebab, localized, plainDay } from './basics.ts'

const whole = z.int()
const dayOfMonth = [{ day: whole }, { weekday: whole, nth: whole }]
const distance = [{ days: whole }, { weeks: whole }]

const rule = z.union([
  ...dayOfMonth.flatMap((day) => [
    z.strictObject({ every: z.literal('month'), ...day }),
    z.strictObject({ every: z.enum(['year', 'half', 'quarter']), month: whole, ...day }),
    z.strictObject({ every: z.literal('councilTerm'), year: whole, month: whole, ...day }),
  ]),
  ...distance.flatMap((far) => [
    z.strictObject({ before: kebab, ...far }),
    z.strictObject({ after: kebab, ...far }),
  ]),
  z.strictObject({ every: z.literal('year'), week: whole, weekday: whole }),
  z.strictObject({ every: z.literal('weeks'), count: whole, from: plainDay }),
  z.strictObject({ once: plainDay }),
])

const event = z.strictObject({
  id: kebab,
  label: localized,
  when: rule,
  days: z.optional(whole),
  feeds: z.optional(z.array(kebab)),
  audience: z.optional(z.enum(['staff', 'everyone'])),
  description: z.optional(localized),
  source: z.optional(z.string()),
  onWorkingDay: z.optional(z.enum(['next', 'previous'])),
})

/** The events of a profile's annual clock. Shapes only: which numbers make sense, `clockProblems` says. */
export const clockSchema = z.readonly(z.array(event)) as unknown as z.ZodMiniType<Clock, Clock>
