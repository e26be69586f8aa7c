import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import type { AddedTheme } from './extension.ts'
import { currentTheme, knownIds } from './moves.ts'
import { rollUp, rollUpCounts } from './roll-up.ts'
import { successionProblems } from './succession.ts'
import { type Move, type Taxonomy, themeOf, unclassified } from './taxonomy.ts'

interface Own {
  readonly themes: readonly AddedTheme<string, string>[]
  readonly moves: readonly Move[]
  readonly retire: readonly string[]
}

const act = fc.constantFrom('add', 'retire', 'move', 'rename')
/** What a region does to its themes in a year; the numbers choose to which, and where to. */
const year = fc.array(fc.tuple(act, fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 })
const baseIds: string[] = baseTaxonomy.themes.map(({ id }) => id)
const label = { fi: 'Teema', sv: 'Tema', en: 'Theme' }

/** The themes of a region after one more act. */
function after({ themes, moves, retire }: Own, [act, which, whither]: [string, number, number]): Own {
  const all = [...baseIds, ...themes.map(({ id }) => id)]
  const pick = (ids: readonly string[], n: number) => ids[n % ids.length] ?? 'other'
  const theme = themes[which % Math.max(themes.length, 1)]
  if (act === 'add' || !theme) {
    // Ids are never used again, so they are numbered by all that there have been.
    const added = { id: `own-${themes.length + moves.length}`, label, broader: pick(all, whither) }
    return { themes: [...themes, added], moves, retire }
  }
  if (act === 'rename') {
    const renamed = { ...theme, label: { ...label, fi: `Teema ${whither}` } }
    return { themes: themes.map((each) => (each === theme ? renamed : each)), moves, retire }
  }
  if (act === 'retire') {
    const retired = { ...theme, retired: true as const }
    const inBase = pick(baseIds, whither)
    return {
      themes: themes.map((each) => (each === theme ? retired : each)),
      moves,
      retire: [...retire, inBase],
    }
  }
  const to = pick(
    all.filter((id) => id !== theme.id),
    whither,
  )
  return {
    // What stood under it goes up to what it stood under.
    themes: themes
      .filter((each) => each !== theme)
      .map((each) => (each.broader === theme.id ? { ...each, broader: theme.broader } : each)),
    moves: [...moves, { from: theme.id, to }],
    retire,
  }
}

/** A region's taxonomy of year after year, the first one first. */
const anyVersions = fc.array(year, { minLength: 1, maxLength: 6 }).map((years) => {
  const versions: Taxonomy[] = []
  let own: Own = { themes: [], moves: [], retire: [] }
  for (const acts of years) {
    own = acts.reduce(after, own)
    versions.push(
      extendTaxonomy<string, string>(baseTaxonomy, { id: 'region', version: versions.length + 1, ...own }),
    )
  }
  return versions
})

/** Those versions, and how many reports were classified under which theme of each. */
const anyHistory = anyVersions.chain((versions) =>
  fc
    .tuple(
      ...versions.map((version) =>
        fc.dictionary(
          fc.constantFrom(...version.themes.map(({ id }) => id), unclassified),
          fc.nat({ max: 50 }),
        ),
      ),
    )
    .map((counts) => versions.map((version, index) => ({ version, counts: counts[index] ?? {} }))),
)

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0)

test('SS-04 a region may add, retire, move and rename year after year: each version follows the last', () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      versions.forEach((version, index) => {
        for (const older of versions.slice(0, index)) expect(successionProblems(older, version)).toEqual([])
      })
    }),
  )
})

test('SS-04 TH-01 old reports are counted under every later version: same sum, and only themes that there are', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      history.forEach(({ counts }, index) => {
        for (const { version } of history.slice(index)) {
          for (const id of Object.keys(counts)) {
            const current = currentTheme(version, id)
            expect(current === unclassified || themeOf(version, current)).toBeTruthy()
            expect([...baseIds, unclassified]).toContain(rollUp(version, id))
          }
          expect(sum(rollUpCounts(version, counts))).toBe(sum(counts))
        }
      })
    }),
  )
})

test('SS-04 whether one reads old reports each year or only now, they end in the same theme', () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      versions.forEach((version, index) => {
        for (const id of versions[0] ? knownIds(versions[0]) : []) {
          const yearly = versions.slice(0, index + 1).reduce((theme, each) => currentTheme(each, theme), id)
          expect(yearly).toBe(currentTheme(version, id))
        }
      })
    }),
  )
})

test('a version that forgets a theme does not follow, and its reports are refused, not lost', () => {
  fc.assert(
    fc.property(anyVersions, fc.nat(), (versions, which) => {
      const last = versions.at(-1)
      const own = last?.themes.filter(({ addedBy }) => addedBy) ?? []
      const gone = own[which % Math.max(own.length, 1)]
      fc.pre(last !== undefined && gone !== undefined)
      const themes = last.themes.filter((theme) => theme !== gone)
      const next = { ...last, version: last.version + 1, themes }
      expect(successionProblems(last, next).map(({ message }) => message)).toContain(
        `reports classified under "${gone.id}" would no longer be counted`,
      )
      expect(() => rollUpCounts(next, { [gone.id]: 1 })).toThrow(RangeError)
    }),
  )
})
