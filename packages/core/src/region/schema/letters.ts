import * as z from 'zod/mini'
import { kebab, localized } from './basics.ts'

/** What only the information letters say (VK-09); the rest they take from the profile. */
export const lettersSchema = z.optional(
  z.strictObject({
    /** Whom to ask: a sentence, or the id of a post that has a mailbox. */
    ask: z.union([kebab, localized]),
    /** What else the letter to staff says, at its end. */
    staff: z.optional(localized),
    /** What else the letter to supervisors says, at its end. */
    supervisors: z.optional(localized),
  }),
)
