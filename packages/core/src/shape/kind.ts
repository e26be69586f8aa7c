import * as z from 'zod/mini'
import type { ShapeWords } from '../words/shape/fi.ts'

/** Whatever raises an issue: a schema, or a check on one. */
type Raiser = z.core.$ZodType | z.core.$ZodCheck | undefined

/** What of a schema's definition tells what is to be written. */
interface Definition {
  readonly type?: string
  readonly format?: string
  readonly keyType?: z.core.$ZodType
  readonly shape?: object
}

/** What a schema wants to have written in its place. */
export function kindOf(raiser: Raiser): keyof ShapeWords['kind'] {
  const { type, format, keyType } = definitionOf(raiser)
  switch (type) {
    case 'number':
      return format === undefined ? 'number' : 'wholeNumber'
    case 'boolean':
      return 'yesNo'
    case 'array':
      return 'list'
    case 'record':
      return keyType && areLanguages(keyType) ? 'texts' : 'parts'
    case 'object':
    // Of objects that are told apart by what one of their parts says.
    case 'union':
      return 'parts'
    default:
      return format === 'date' ? 'day' : 'text'
  }
}

/** What stands there instead. */
export function kindOfValue(value: unknown): keyof ShapeWords['found'] {
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'boolean':
      return 'yesNo'
    case 'number':
      return 'number'
    case 'object':
      return 'parts'
    default:
      return 'text'
  }
}

/** The names that an object, or a record of them, knows. */
export function keysOf(raiser: Raiser): string[] {
  const { shape, keyType } = definitionOf(raiser)
  return shape ? Object.keys(shape) : Array.from(keyType?._zod.values ?? [], String)
}

function definitionOf(raiser: Raiser): Definition {
  return (raiser?._zod.def ?? {}) as Definition
}

/** Texts stand by language: of all names only codes of two or three letters are let through. */
function areLanguages(keys: z.core.$ZodType): boolean {
  return z.safeParse(keys, 'fi').success && !z.safeParse(keys, 'other').success
}
