import type { Problem } from '../../words/problem.ts'

/** The ids that stand in a list more than once, each told where it comes again. */
export function repeated(
  where: readonly (string | number)[],
  items: readonly { readonly id: string }[],
  key = 'id',
): Problem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) === index
      ? []
      : [
          {
            path: [...where, index, key],
            message: `"${id}" is in use already`,
            mend: 'give each its own id',
          },
        ],
  )
}

/** A reference that leads nowhere. */
export function unknown(
  path: readonly (string | number)[],
  what: string,
  id: string,
  known: readonly string[],
): Problem[] {
  if (known.includes(id)) return []
  return [{ path, message: `there is no ${what} "${id}"`, mend: `write one of ${listed(known)}` }]
}

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return '(there is none yet)'
  return ids.length > 12 ? `${ids.slice(0, 12).join(', ')} and ${ids.length - 12} others` : ids.join(', ')
}
