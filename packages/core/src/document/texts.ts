import type * as z from 'zod/mini'
import { words } from '../lifecycle/act-parts.ts'
import type { Localized } from '../words/localized.ts'
import type { Problem } from '../words/problem.ts'
import { link, localized } from './parts.ts'

type Path = Problem['path']

/** A text by language, or one in no said language, and where it stands. */
export type Found =
  | { readonly path: Path; readonly localized: Localized }
  | { readonly path: Path; readonly text: string }

/** Every text that people read of what has this schema: all that it does not hold to a code, a day or a number. */
export function textsIn<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: z.core.output<Schema>,
): Found[] {
  return found(schema, value, [])
}

function found(schema: z.core.$ZodType, value: unknown, path: Path): Found[] {
  if (value === undefined || value === null) return []
  if (schema === localized) return [{ path, localized: value as Localized }]
  if ((schema === words || schema === link) && typeof value === 'string') return [{ path, text: value }]
  const { def } = (schema as z.core.$ZodTypes)._zod
  const each = (inner: (key: string) => z.core.$ZodType | undefined) =>
    Object.entries(value).flatMap(([key, one]) => {
      const schemaOf = inner(key)
      return schemaOf ? found(schemaOf, one, [...path, Array.isArray(value) ? Number(key) : key]) : []
    })
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return found(def.innerType, value, path)
    case 'array':
      return each(() => def.element)
    case 'object':
      return each((key) => def.shape[key])
    case 'record':
      return each(() => def.valueType)
    default:
      return []
  }
}
