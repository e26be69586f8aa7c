import fc from 'fast-check'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import type { Facet, Taxonomy } from './taxonomy.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((written) => written.trim() !== '')

/** A text in each language of the base. */
const anyTexts = fc.record({ fi: text, sv: text, en: text })

const anyFacets = fc
  .array(fc.tuple(anyTexts, fc.array(anyTexts, { maxLength: 3 })), { maxLength: 2 })
  .map((facets) =>
    facets.map(([label, values], index) => ({
      label,
      values: values.map((each, n) => ({ id: `value-${n}`, label: each, description: each })),
      index,
    })),
  )

/** An extension with themes under any that are there already, some of them retired, some moved in. */
export function extensionOf(base: Taxonomy): fc.Arbitrary<Taxonomy> {
  const id = `${base.id}-x`
  const ids = base.themes.map((theme) => theme.id)
  const someOf = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 3, noNullPrototype: true })
  return fc
    .record({
      version: fc.integer({ min: 1, max: 9 }),
      added: fc.array(fc.tuple(fc.nat(), anyTexts, fc.boolean()), { maxLength: 8 }),
      moved: fc.array(fc.nat(), { maxLength: 4 }),
      retire: fc.subarray(ids),
      rename: someOf(anyTexts),
      narrow: someOf(anyTexts),
      map: someOf(fc.constantFrom('closeMatch', 'broadMatch')),
      facets: anyFacets,
    })
    .map(({ added, moved, map, facets, ...rest }) => {
      const all = [...ids]
      const pick = (n: number) => all[n % all.length] ?? 'other'
      const themes = added.map(([n, label, described], index) => {
        const theme = { id: `${id}-${index}`, label, broader: pick(n) }
        all.push(theme.id)
        return described ? { ...theme, description: label } : theme
      })
      return extendTaxonomy(base, {
        ...rest,
        id,
        themes: themes.toReversed(),
        moves: moved.map((n, index) => ({ from: `${id}-old-${index}`, to: pick(n) })),
        map: Object.fromEntries(
          Object.entries(map).map(([theme, kind]) => [
            theme,
            { [kind]: [`https://example.org/${id}/${theme}`] },
          ]),
        ),
        facets: facets.map(({ index, ...facet }): Facet => ({ id: `${id}-facet-${index}`, ...facet })),
      })
    })
}

/** The base, an extension of it, or an extension of an extension. */
export const anyTaxonomy: fc.Arbitrary<Taxonomy> = fc.oneof(
  fc.constant<Taxonomy>(baseTaxonomy),
  extensionOf(baseTaxonomy),
  extensionOf(baseTaxonomy).chain(extensionOf),
)
