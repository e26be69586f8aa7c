import type { Localized } from '../../words/localized.ts'
import type { Problem } from '../../words/problem.ts'

type Path = Problem['path']

/** The ids that stand in a list more than once, each told where it comes again. */
export function repeated(where: Path, items: readonly { readonly id: string }[], key = 'id'): Problem[] {
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

/** What a list of plain values says more than once. */
export function twice(where: Path, values: readonly unknown[]): Problem[] {
  const written = values.map((value) => JSON.stringify(value))
  return written.flatMap((value, index) =>
    written.indexOf(value) === index
      ? []
      : [{ path: [...where, index], message: `${value} stands here twice`, mend: 'take one of the two out' }],
  )
}

interface Named {
  readonly id: string
  readonly label: Localized
}

/** Things offered side by side that read alike in some language: nobody could tell which is which. */
export function alike<Item extends Named>(
  where: Path,
  items: readonly Item[],
  sideBySide: (one: Item, other: Item) => boolean = () => true,
): Problem[] {
  return items.flatMap((item, index) =>
    Object.entries(item.label).flatMap(([lang, text]): Problem[] => {
      const first = items
        .slice(0, index)
        .find((other) => other.id !== item.id && other.label[lang] === text && sideBySide(item, other))
      return first
        ? [
            {
              path: [...where, index, 'label', lang],
              message: `"${text}" is what "${first.id}" is called too`,
              mend: 'give the two different names',
            },
          ]
        : []
    }),
  )
}

/** A reference that leads nowhere. */
export function unknown(path: Path, what: string, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return []
  return [{ path, message: `there is no ${what} "${id}"`, mend: `write one of ${listed(known)}` }]
}

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return '(there is none yet)'
  return ids.length > 12 ? `${ids.slice(0, 12).join(', ')} and ${ids.length - 12} others` : ids.join(', ')
}
