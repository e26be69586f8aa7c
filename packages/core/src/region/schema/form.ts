import * as z from 'zod/mini'
import type { Field, Form } from '../../report/form.ts'
import { kebab, localized, word } from './basics.ts'

/** Holds when the field is answered by one of these. */
const condition = z.strictObject({
  /** A field that is asked earlier, with choices or yes/no. */
  field: word,
  /** Ids of its choices, or true and false. */
  is: z.readonly(z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1))),
})

const common = {
  /** One of the core fields (`unit`, `nature`, `category`, `description` …), or an id of the region's own. */
  id: word,
  /** The question. */
  label: localized,
  /** A line of help under the question. */
  hint: z.optional(localized),
  /** Whether it must be answered. */
  required: z.optional(z.boolean()),
  /** Other words for the question; the first whose condition holds is shown (PS-02). */
  wording: z.optional(
    z.readonly(z.array(z.strictObject({ when: condition, label: localized, hint: z.optional(localized) }))),
  ),
  /** The field is asked only while this holds. */
  when: z.optional(condition),
}

/** The answers on offer, in their order. */
const choices = z.readonly(
  z.array(z.strictObject({ id: kebab, label: localized, hint: z.optional(localized) })).check(z.minLength(2)),
)

/** How long a text can be, in UTF-16 code units. */
const maxLength = z.optional(z.int().check(z.positive(), z.lte(100_000)))

/** A question of the form: its kind says how it is answered. */
const field = z.discriminatedUnion('kind', [
  z.strictObject({
    /** How it is answered: by a unit, one choice, several choices, a text, one line, or yes and no. */
    kind: z.literal('unit'),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    ...common,
    choices,
    /** How it is drawn: short lists as radios, long ones as a list. */
    as: z.optional(z.enum(['radios', 'list'])),
  }),
  z.strictObject({ kind: z.literal('choices'), ...common, choices }),
  z.strictObject({ kind: z.literal('text'), ...common, maxLength }),
  z.strictObject({ kind: z.literal('line'), ...common, maxLength }),
  z.strictObject({ kind: z.literal('yesNo'), ...common }),
]) satisfies z.ZodMiniType<Field>

/** What is asked of a reporter. */
export const formSchema = z.strictObject({
  /** In the order in which they are asked; `unit` and `description` are always there. */
  fields: z.readonly(z.array(field)),
}) satisfies z.ZodMiniType<Form>
