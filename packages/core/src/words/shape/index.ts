import { en } from './en.ts'
import { fi, type ShapeWords } from './fi.ts'
import { sv } from './sv.ts'

/** What of a written file does not have the shape that it needs, by language. */
export const shapeWords: { readonly fi: ShapeWords } & Readonly<Record<string, ShapeWords>> = { fi, sv, en }
