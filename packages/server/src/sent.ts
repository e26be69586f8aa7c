import type { PlainDate } from '@rake/core/clock'

/** As it is read by others: what makes a text a day is known to the types of this program only. */
export type Sent<Value> = Value extends PlainDate
  ? string
  : Value extends object
    ? { readonly [Key in keyof Value]: Sent<Value[Key]> }
    : Value
