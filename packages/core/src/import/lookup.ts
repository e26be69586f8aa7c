import { normalised, similarity } from './normalised.ts'
import type { Named } from './target.ts'

/** Finds what a cell means among things that have labels. */
export interface Lookup {
  /** Ids that it can mean; several where several are called the same, none where nothing is. */
  readonly find: (text: string) => readonly string[]
  /** What may have been meant, the likeliest first. */
  readonly nearest: (text: string) => readonly Named[]
}

/** As few as can all be named, rather than only those that are alike. */
const fewEnough = 6
const named = 3
const alike = 0.35

/**
 * By id, by label in any language, by what the mapping says that a value means, and by the last step of a path
 * ("Työikäisten palvelut / Joensuun aikuissosiaalityö").
 */
export function lookup(
  items: readonly Named[],
  values: Readonly<Record<string, string | boolean>> = {},
): Lookup {
  const ids = new Map<string, string[]>()
  const add = (text: string, id: string) => {
    const known = ids.get(normalised(text)) ?? []
    if (!known.includes(id)) ids.set(normalised(text), [...known, id])
  }
  for (const { id, label } of items) {
    add(id, id)
    for (const text of Object.values(label)) add(text, id)
  }
  // What the mapping says goes before what things are called.
  for (const [text, id] of Object.entries(values)) ids.set(normalised(text), [String(id)])

  const cache = new Map<string, readonly string[]>()
  const search = (text: string): readonly string[] => {
    const whole = ids.get(normalised(text))
    if (whole) return whole
    const last = text.split(/[/>→|\\]/).at(-1) ?? ''
    return ids.get(normalised(last)) ?? []
  }
  return {
    find(text) {
      const known = cache.get(text)
      if (known) return known
      const found = search(text)
      // Wrong values may be as many as rows; right ones are few.
      if (found.length > 0 && cache.size < 10_000) cache.set(text, found)
      return found
    },
    nearest(text) {
      if (items.length <= fewEnough) return items
      const wanted = normalised(text)
      return items
        .map((item) => ({
          item,
          score: Math.max(...Object.values(item.label).map((label) => similarity(wanted, normalised(label)))),
        }))
        .filter(({ score }) => score >= alike)
        .sort((a, b) => b.score - a.score)
        .slice(0, named)
        .map(({ item }) => item)
    },
  }
}
