import { listed } from '../../shape/nearest.ts'
import type { Localized } from '../../words/localized.ts'
import type { ProfileWords } from '../../words/profile/fi.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'

/** The ids that stand in a list more than once, each told where it comes again. */
export function repeated(where: Path, items: readonly { readonly id: string }[], key = 'id'): CheckProblem[] {
  return items.flatMap(({ id }, index) =>
    problemIf(items.findIndex((item) => item.id === id) !== index, [...where, index, key], 'idTwice', { id }),
  )
}

/** What a list of plain values says more than once. */
export function twice(where: Path, values: readonly unknown[]): CheckProblem[] {
  const written = values.map((value) => JSON.stringify(value))
  return written.flatMap((value, index) =>
    problemIf(written.indexOf(value) !== index, [...where, index], 'valueTwice', { value }),
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
): CheckProblem[] {
  return items.flatMap((item, index) =>
    Object.entries(item.label).flatMap(([lang, text]): CheckProblem[] => {
      const first = items
        .slice(0, index)
        .find((other) => other.id !== item.id && other.label[lang] === text && sideBySide(item, other))
      return first
        ? [checkProblem([...where, index, 'label', lang], 'sameName', { text, first: first.id })]
        : []
    }),
  )
}

/** A reference that leads nowhere. */
export function unknown(
  path: Path,
  thing: keyof ProfileWords['thing'],
  id: string,
  known: readonly string[],
): CheckProblem[] {
  if (known.includes(id)) return []
  return [
    known.length === 0
      ? checkProblem(path, 'noneYet', { thing, id })
      : checkProblem(path, 'unknownId', { thing, id, ids: listed(id, known) }),
  ]
}
