import * as z from 'zod/mini'
import type { PlainDate } from '../clock/index.ts'
import { isCleanText } from '../report/check.ts'

/** The id of something that stands elsewhere: a person, a unit, a document, a body. */
export const id = z.string().check(z.minLength(1), z.maxLength(200))

/** What somebody writes with an act: at least one visible character, at most 10,000. */
export const words = z.string().check(z.maxLength(10_000), z.regex(/\S/), z.refine(isCleanText))

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date() as unknown as z.ZodMiniType<PlainDate, PlainDate>

/** Who sees what is published (SS-12): the region's own staff, or everyone. */
export const audiences = ['staff', 'everyone'] as const
export type Audience = (typeof audiences)[number]

/** Any of the unions of acts, as far as the names of its acts go. */
interface ActUnion<Type extends string> {
  readonly def: {
    readonly options: readonly {
      readonly def: { readonly shape: { readonly type: { readonly def: { readonly values: Type[] } } } }
    }[]
  }
}

/** The names of all acts of a union, in the order in which they are written there. */
export function typesOf<Type extends string>(union: ActUnion<Type>): readonly Type[] {
  return union.def.options.flatMap((option) => option.def.shape.type.def.values)
}
