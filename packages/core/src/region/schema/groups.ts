import * as z from 'zod/mini'
import { audiences } from '../../lifecycle/act-parts.ts'
import { kebab, localized, word } from './basics.ts'

/** A seat of a working group: of which part of the organisation, who holds it, and who stands in (SS-08). */
const seat = z.strictObject({
  unit: kebab,
  member: kebab,
  deputy: z.optional(kebab),
})

/** A working group. Its members act by its role, which each of their posts carries. */
const group = z.strictObject({
  id: kebab,
  label: localized,
  role: word,
  seats: z.readonly(z.array(seat)),
  /** Posts that take part as experts: a wellbeing coordinator (PS-10). */
  experts: z.optional(z.readonly(z.array(kebab))),
  /** The event of the clock at which it meets. */
  meets: z.optional(kebab),
  /** The event of the clock at which its work is evaluated (SS-08). */
  evaluated: z.optional(kebab),
  /** Who reads its memos (SS-08, SS-12). */
  memos: z.enum(audiences),
})

export const groupsSchema = z.optional(z.readonly(z.array(group)))

const bodyKinds = ['influencingBody', 'committee', 'council', 'managementGroup', 'other'] as const

/** A body that is given what is published, and may answer (SS-07, VA-03). */
const body = z.strictObject({
  id: kebab,
  label: localized,
  /** What sort of body it is. */
  kind: z.enum(bodyKinds),
  /** The event of the clock at which it is given to it. */
  event: z.optional(kebab),
})

export const bodiesSchema = z.optional(z.readonly(z.array(body)))
