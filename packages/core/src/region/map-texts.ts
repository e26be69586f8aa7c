import * as z from 'zod/mini'
import type { Localized } from '../words/localized.ts'
import type { Problem } from '../words/problem.ts'
import { localized } from './schema/basics.ts'

type Path = Problem['path']

/**
 * A value that this schema has parsed, with every text by language in it changed: where the schema says
 * {@link localized}. All else stays as it is.
 */
export function mapTexts(
  schema: z.core.$ZodType,
  value: unknown,
  change: (text: Localized, path: Path) => unknown,
  path: Path = [],
): unknown {
  if (value === undefined || value === null) return value
  if (schema === localized) return change(value as Localized, path)
  const { def } = (schema as z.core.$ZodTypes)._zod
  const entries = (inner: (key: string) => z.core.$ZodType) =>
    Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, mapTexts(inner(key), one, change, [...path, key])]),
    )
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return mapTexts(def.innerType, value, change, path)
    case 'array':
      return Object.values(value).map((item, index) => mapTexts(def.element, item, change, [...path, index]))
    case 'object':
      return entries((key) => def.shape[key] ?? z.unknown())
    case 'record':
      return entries(() => def.valueType)
    case 'union': {
      const option = def.options.find((each) => z.safeParse(each, value).success)
      return option ? mapTexts(option, value, change, path) : value
    }
    default:
      return value
  }
}
