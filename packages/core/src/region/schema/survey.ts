import * as z from 'zod/mini'
import { kebab, localized, word } from './basics.ts'

const choice = z.strictObject({ id: kebab, label: localized })
const choices = z.readonly(z.array(choice).check(z.minLength(2)))

/** The staff survey about the reporting itself, open to those too who have never reported (PS-15). */
export const surveySchema = z.optional(
  z.strictObject({
    /** The event of the clock during which it is open. */
    event: kebab,
    /** What is answered from 1 (disagree) to 5 (agree), or with "cannot say". */
    statements: z.readonly(
      z
        .array(
          z.strictObject({
            id: kebab,
            label: localized,
            /** Asked only of those who have reported at least once. */
            reportersOnly: z.optional(z.boolean()),
          }),
        )
        .check(z.minLength(1)),
    ),
    /** Why somebody has never reported (PS-11). */
    reasons: choices,
    /** By which professions the answers are counted. */
    professions: choices,
    /** By which places they are counted: `municipality`, or the id of a level of the organisation. */
    locality: word,
  }),
)
