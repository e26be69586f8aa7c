import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SampleRegion, sampleRegions } from './arbitrary.ts'
import { type Attack, attack } from './attack.ts'
import type { Codes } from './codes.ts'
import { earlierOf } from './earlier.ts'
import { isRegionWide, type SuppressionRule } from './rule.ts'
import { summarise } from './summarise.ts'
import { leastValues, suppress } from './suppress.ts'
import type { Domain, SuppressedTable, Table, TableDefinition } from './table.ts'

/** The package compiles without the types of Node and of the browser; both have a console. */
const { console } = globalThis as unknown as { readonly console: { info(text: string): void } }

const rule: SuppressionRule = { threshold: 5, places: ['unit'] }
const byUnit: TableDefinition = { id: 'units', dimensions: ['unit'] }
const byUnitAndTheme: TableDefinition = { id: 'unit-theme', dimensions: ['unit', 'theme'] }
const units = ['joroinen', 'varkaus', 'kuopio', 'iisalmi']

interface Publisher {
  readonly tables: readonly TableDefinition[]
  readonly rule: SuppressionRule
  readonly domain: Domain
}

/** An edition: which reports are in it, what they add up to, and what of that was published. */
interface Edition {
  readonly reports: ReadonlySet<Codes>
  readonly summary: readonly Table[]
  readonly published: readonly SuppressedTable[]
}

/** Publishes editions one after the other, each checked against those before it. A report is the same by identity. */
function publishAll({ tables, rule, domain }: Publisher, editions: readonly (readonly Codes[])[]) {
  const done: Edition[] = []
  const earlierThan = (reports: ReadonlySet<Codes>) =>
    earlierOf({
      tables,
      editions: done.map(({ published }) => published),
      reports: [...new Set([...done.flatMap((edition) => [...edition.reports]), ...reports])].map(
        (codes) => ({
          codes,
          editions: [...done.keys()].filter((at) => done[at]?.reports.has(codes)),
          isNew: reports.has(codes),
        }),
      ),
    })
  let earlier = earlierThan(new Set())
  for (const list of editions) {
    const reports = new Set(list)
    earlier = earlierThan(reports)
    const summary = summarise({ tables, reports: list, domain })
    done.push({ reports, summary, published: suppress(summary, rule, earlier) })
  }
  return { editions: done, earlier }
}

const small: Publisher = { tables: [byUnit], rule, domain: { unit: units } }
const reportsOf = (figures: Readonly<Record<string, number>>, others: Codes = {}): Codes[] =>
  Object.entries(figures).flatMap(([unit, n]) => Array.from({ length: n }, () => ({ unit, ...others })))
const shown = (edition: Edition | undefined, table = 0) =>
  Object.fromEntries(edition?.published[table]?.rows.map(({ key, n }) => [key.join(' '), n]) ?? [])

const half = reportsOf({ joroinen: 12, varkaus: 9, kuopio: 14, iisalmi: 4 })

test('KA-01 a fifth report after publication does not make its unit appear: the total would tell the four', () => {
  const [first, second] = publishAll(small, [half, [...half, ...reportsOf({ iisalmi: 1 })]]).editions
  expect(shown(first).iisalmi).toBeNull()
  expect([first?.published[0]?.total, second?.published[0]?.total]).toEqual([39, 40])
  // The same two figures are hidden, and the two that stood still stand.
  expect(shown(second)).toEqual(shown(first))
  // By itself the second edition would hide nothing.
  expect(
    Object.values(shown(publishAll(small, [[...half, ...reportsOf({ iisalmi: 1 })]]).editions[0])),
  ).toEqual([12, 9, 14, 5])
})

test('KA-01 a unit appears in a later edition when enough has come from others that it cannot be told', () => {
  const more = reportsOf({ joroinen: 4, varkaus: 4, kuopio: 4, iisalmi: 1 })
  const [first, second] = publishAll(small, [half, [...half, ...more]]).editions
  expect(shown(first).iisalmi).toBeNull()
  expect(shown(second)).toEqual({ joroinen: 16, varkaus: 13, kuopio: 18, iisalmi: 5 })
})

test('KA-01 a unit that was hidden in the half-year appears in the year, when the other half is not told', () => {
  const other = reportsOf({ joroinen: 8, varkaus: 7, kuopio: 10, iisalmi: 3 })
  const [, year] = publishAll(small, [half, [...half, ...other]]).editions
  expect(shown(year)).toEqual({ joroinen: 20, varkaus: 16, kuopio: 24, iisalmi: 7 })

  // With both halves told apart from two units, the year may tell no more of these two.
  const [first, second, whole] = publishAll(small, [half, other, [...half, ...other]]).editions
  const hidden = (edition: Edition | undefined) => units.filter((unit) => shown(edition)[unit] === null)
  expect(hidden(second)).toContain('iisalmi')
  expect(hidden(whole)).toEqual(units.filter((unit) => [...hidden(first), ...hidden(second)].includes(unit)))
})

test('KA-01 the year does not tell the half that was hidden by what the other half showed', () => {
  const first = reportsOf({ joroinen: 20, varkaus: 20, kuopio: 20, iisalmi: 20 })
  const second = reportsOf({ joroinen: 20, varkaus: 20, kuopio: 20, iisalmi: 1 })
  const year = publishAll(small, [first, second, [...first, ...second]]).editions[2]
  expect(shown(publishAll(small, [[...first, ...second]]).editions[0]).iisalmi).toBe(21)
  expect(shown(year).iisalmi).toBeNull()
})

test('SS-04 what is hidden of a theme stays so when a report is classified anew', () => {
  const publisher = {
    tables: [byUnit, byUnitAndTheme],
    rule,
    domain: { unit: units, theme: ['housing', 'income'] },
  }
  const figures = { joroinen: 12, varkaus: 9, kuopio: 14, iisalmi: 6 }
  const before = [
    ...reportsOf(figures, { theme: 'housing' }),
    ...reportsOf({ ...figures, iisalmi: 4 }, { theme: 'income' }),
  ]
  const [first] = publishAll(publisher, [before]).editions
  expect(shown(first, 1)['iisalmi income']).toBeNull()
  // A report of Iisalmi moves from housing to income: now both have five.
  const moved = before.findIndex(({ unit, theme }) => unit === 'iisalmi' && theme === 'housing')
  const after = before.map((codes, at) => (at === moved ? { ...codes, theme: 'income' } : codes))
  const summary = summarise({ ...publisher, reports: after })
  expect(suppress(summary, rule)[1]?.rows.every(({ n }) => n !== null)).toBe(true)
  const earlier = earlierOf({
    tables: summary,
    editions: [first?.published ?? []],
    reports: after.map((codes) => ({ codes, editions: [0], isNew: true })),
  })
  const second = suppress(summary, rule, earlier)
  expect(second[1]).toEqual({ ...first?.published[1] })
})

test('editions of other reports change nothing', () => {
  const other = reportsOf({ joroinen: 3, varkaus: 9, kuopio: 2, iisalmi: 8 })
  const { editions } = publishAll(small, [other, half])
  expect(editions[1]?.published).toEqual(publishAll(small, [half]).editions[0]?.published)
})

test('an edition with other tables, or its dimensions in another order, is compared by what it counts', () => {
  const before = publishAll({ ...small, tables: [{ id: 'old', dimensions: ['theme', 'unit'] }] }, [half])
  const summary = summarise({
    tables: [byUnitAndTheme, byUnit],
    domain: small.domain,
    reports: [...half, { unit: 'iisalmi' }],
  })
  const earlier = earlierOf({
    tables: summary,
    editions: before.editions.map(({ published }) => published),
    reports: [
      ...half.map((codes) => ({ codes, editions: [0], isNew: true })),
      { codes: { unit: 'iisalmi' }, editions: [], isNew: true },
    ],
  })
  const published = suppress(summary, rule, earlier)
  for (const { rows } of published) {
    expect(rows.find(({ key }) => key[0] === 'iisalmi')?.n).toBeNull()
  }
})

test('of all ways in which reports can have come before and after, three are left for every hidden figure', () => {
  const count = fc.integer({ min: 0, max: 7 })
  const late = fc.integer({ min: 0, max: 3 })
  let checked = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(count, late), { minLength: 3, maxLength: 4 }), (figures) => {
      const names = units.slice(0, figures.length)
      const publisher = { ...small, domain: { unit: names } }
      const of = (at: 0 | 1) =>
        reportsOf(Object.fromEntries(names.map((unit, i) => [unit, figures[i]?.[at] ?? 0])))
      const before = of(0)
      const { editions } = publishAll(publisher, [before, [...before, ...of(1)]])
      const [first, second] = editions.map((edition) => names.map((unit) => shown(edition)[unit] ?? null))
      const fits = (told: readonly (number | null)[] | undefined, n: readonly number[]) =>
        n.every((figure, at) => told?.[at] === null || told?.[at] === figure)
      const sum = (at: 0 | 1) => figures.reduce((total, figure) => total + figure[at], 0)

      /** Figure of an edition and unit → values in worlds that fit; and in those that fit all but the last edition. */
      const values = new Map<string, Set<number>>()
      const due = new Map<string, Set<number>>()
      const add = (to: Map<string, Set<number>>, n: readonly number[], edition: number) => {
        for (const [at, figure] of n.entries()) {
          to.set(`${edition} ${at}`, (to.get(`${edition} ${at}`) ?? new Set()).add(figure))
        }
      }
      const grown = [...compositions(sum(1), names.length)]
      for (const old of compositions(sum(0), names.length)) {
        if (!fits(first, old)) continue
        for (const growth of grown) {
          const now = old.map((n, at) => n + (growth[at] ?? 0))
          add(due, old, 0)
          add(due, now, 1)
          if (!fits(second, now)) continue
          add(values, old, 0)
          add(values, now, 1)
        }
      }
      for (const [edition, told] of [first, second].entries()) {
        for (const [at, n] of told?.entries() ?? []) {
          if (n !== null) continue
          const name = `${edition} ${at}`
          checked += 1
          expect(values.get(name)?.size ?? 0).toBeGreaterThanOrEqual(
            Math.min(leastValues, due.get(name)?.size ?? 0),
          )
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(checked).toBeGreaterThan(100)
})

function* compositions(total: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    yield [total]
    return
  }
  for (let n = 0; n <= total; n++) for (const rest of compositions(total - n, parts - 1)) yield [n, ...rest]
}

test('SS-05 an onlooker with all tables, totals, earlier editions and the rule is left three values, in 1,000 sets', () => {
  const tally = { sets: 0, hidden: 0, fewer: 0, tiredOf: 0, limited: 0, cells: 0, large: 0, sacrificed: 0 }
  const told = { hidden: 0, fewer: 0 }
  const unchecked = { hidden: 0, fewer: 0 }
  const cases = fc.sample(fc.tuple(sampleRegions(28, 42), fc.integer({ min: 1, max: 6 })), {
    numRuns: 1000,
    seed: 20260701,
  })
  for (const [at, [region, late]] of cases.entries()) {
    const { editions, earlier } = publishAll(region, successive(region, late, at))
    const last = editions.at(-1)
    if (!last) continue
    tally.sets += 1
    const onlooker: Attack = { ...last, rule: region.rule, earlier, seed: at }
    const verdict = attack(onlooker)
    tally.hidden += verdict.hidden
    tally.fewer += verdict.fewer
    tally.tiredOf += verdict.tiredOf
    tally.limited += verdict.limited
    if (at % 16 === 0) {
      const { hidden, fewer } = attack({ ...onlooker, toldWhichAreSmall: true })
      told.hidden += hidden
      told.fewer += fewer
      // To see that the search finds something where there is something to be found.
      const leak = attack({ ...onlooker, published: suppress(last.summary, region.rule) })
      unchecked.hidden += leak.hidden
      unchecked.fewer += leak.fewer
    }
    for (const [index, table] of last.published.entries()) {
      if (isRegionWide(table, region.rule)) continue
      for (const [row, { n }] of table.rows.entries()) {
        const isLarge = (last.summary[index]?.rows[row]?.n ?? 0) >= region.rule.threshold
        tally.cells += 1
        if (isLarge) tally.large += 1
        if (isLarge && n === null) tally.sacrificed += 1
      }
    }
  }
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`
  console.info(
    [
      `${tally.sets} sets, ${tally.hidden} hidden figures: ${tally.fewer} with fewer than three values, but for ${share(tally.limited, tally.hidden)} of which region-wide tables or earlier editions leave no three`,
      `Hidden without need: ${share(tally.sacrificed, tally.cells)} of all cells, ${share(tally.sacrificed, tally.large)} of those at or over the threshold`,
      `Told which hidden figures are small, fewer than three for ${share(told.fewer, told.hidden)} of ${told.hidden}`,
      `Were earlier editions not looked at, fewer than three for ${share(unchecked.fewer, unchecked.hidden)}`,
    ].join('\n'),
  )
  expect(tally).toMatchObject({ sets: 1000, fewer: 0, tiredOf: 0 })
  expect(unchecked.fewer).toBeGreaterThan(0)
  expect(tally.sacrificed / tally.large).toBeLessThan(0.5)
}, 240_000)

/** Editions of a region, in five ways: one alone; a second with late reports; halves and a year; and these mixed. */
function successive({ reports }: SampleRegion, late: number, way: number): (readonly Codes[])[] {
  const half = reports.slice(0, Math.floor(reports.length / 2))
  const other = reports.slice(half.length)
  switch (way % 5) {
    case 0:
    case 1:
      return [reports]
    case 2:
      return [reports.slice(0, -late), reports]
    case 3:
      return [half, other, reports]
    default:
      return [half.slice(0, -late), half, reports]
  }
}
