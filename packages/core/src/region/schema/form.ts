import * as z from 'zod/mini'
import type { Field, Form } from '../../report/form.ts'
import { kebab, localized, word } from './basics.ts'

const condition = z.strictObject({
  field: word,
  is: z.readonly(z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1))),
})

const common = {
  id: word,
  label: localized,
  hint: z.optional(localized),
  required: z.optional(z.boolean()),
  wording: z.optional(
    z.readonly(z.array(z.strictObject({ when: condition, label: localized, hint: z.optional(localized) }))),
  ),
  when: z.optional(condition),
}

const choices = z.readonly(
  z.array(z.strictObject({ id: kebab, label: localized, hint: z.optional(localized) })).check(z.minLength(2)),
)

const maxLength = z.optional(z.int().check(z.positive(), z.lte(100_000)))

const field = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), ...common }),
  z.strictObject({
    kind: z.literal('choice'),
    ...common,
    choices,
    as: z.optional(z.enum(['radios', 'list'])),
  }),
  z.strictObject({ kind: z.literal('choices'), ...common, choices }),
  z.strictObject({ kind: z.literal('text'), ...common, maxLength }),
  z.strictObject({ kind: z.literal('line'), ...common, maxLength }),
  z.strictObject({ kind: z.literal('yesNo'), ...common }),
]) satisfies z.ZodMiniType<Field>

/** The form of a profile, in the shape of `Form`. */
export const formSchema = z.strictObject({
  fields: z.readonly(z.array(field)),
}) satisfies z.ZodMiniType<Form>
