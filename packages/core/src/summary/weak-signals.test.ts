import { expect, test } from 'vitest'
import { goldenThemes } from './golden-case.ts'
import { type ThemeCounts, weakSignals } from './weak-signals.ts'

/** The package compiles without the types of Node and of the browser; both have a console. */
const { console } = globalThis as unknown as { readonly console: { info(text: string): void } }

const half = (counts: Record<string, number>): ThemeCounts => ({ days: 182, counts })

test('VA-07 a theme that was three a half-year and is now twelve is called growing, and only that', () => {
  const calm = { coordination: 6, income: 4, other: 3 }
  const signals = weakSignals({
    now: half({ ...calm, housing: 12 }),
    before: [half({ ...calm, housing: 3 }), half({ ...calm, housing: 3 }), half({ ...calm, housing: 3 })],
  })
  expect(signals.map(({ theme, isGrowing }) => [theme, isGrowing])).toEqual([
    ['housing', true],
    ['coordination', false],
    ['income', false],
    ['other', false],
  ])
  expect(signals[0]).toMatchObject({ n: 12, expected: 3 })
})

test('VA-07 the probability is that of the binomial distribution', () => {
  const of = (n: number, earlier: number, daysBefore: number) =>
    weakSignals({
      now: { days: 100, counts: { housing: n } },
      before: [{ days: daysBefore, counts: { housing: earlier } }],
    })[0]?.probability
  // As many days before: each report falls now or before as a coin falls.
  expect(of(3, 0, 100)).toBeCloseTo(1 / 8, 12)
  expect(of(3, 1, 100)).toBeCloseTo(5 / 16, 12)
  // Three times as many days before: five of five in a quarter of the time.
  expect(of(5, 0, 300)).toBeCloseTo(1 / 4 ** 5, 12)
  expect(of(0, 7, 300)).toBe(1)
  // At the numbers of a country too.
  expect(of(1000, 3000, 300)).toBeGreaterThan(0.45)
  expect(of(1000, 3000, 300)).toBeLessThan(0.55)
  expect(of(90_000, 200_000, 300)).toBeLessThan(1e-9)
})

test('VA-07 days count: five in a month are more than five in a half-year', () => {
  const before = [half({ housing: 5 }), half({ housing: 5 })]
  const five = { housing: 5 }
  expect(weakSignals({ now: half(five), before })[0]).toMatchObject({ expected: 5, isGrowing: false })
  const month = weakSignals({ now: { days: 30, counts: five }, before })[0]
  expect(month).toMatchObject({ isGrowing: true })
  expect(month?.expected).toBeCloseTo((10 * 30) / 364, 12)
})

test('VA-07 a new theme is a signal only if there is a past without it, and more than a report or two', () => {
  const before = [half({ income: 6 }), half({ income: 6 }), half({ income: 6 })]
  const housing = (n: number) =>
    weakSignals({ now: half({ income: 6, housing: n }), before }).find(({ theme }) => theme === 'housing')
  expect(housing(1)).toMatchObject({ expected: 0, isGrowing: false })
  expect(housing(1)?.probability).toBeCloseTo(1 / 4, 12)
  expect(housing(4)).toMatchObject({ expected: 0, isGrowing: true })
  // The first period that is ever compared has nothing to grow from.
  const first = weakSignals({ now: half(goldenThemes), before: [] })
  expect(first.map(({ probability, isGrowing }) => [probability, isGrowing])).toEqual(
    Object.keys(goldenThemes).map(() => [1, false]),
  )
})

test('what cannot be counted is refused, with what to do', () => {
  expect(() => weakSignals({ now: { days: 0, counts: {} }, before: [] })).toThrow('leave out what had none')
  expect(() => weakSignals({ now: half({ housing: -1 }), before: [] })).toThrow('a whole number from 0 up')
  expect(() => weakSignals({ now: half({}), before: [], falseAlarms: 1 })).toThrow('between 0 and 1')
})

test('VA-07 false alarms are as rare as promised at 28 and 42 reports a year, and what triples is mostly seen', () => {
  const random = mulberry(20260701)
  /** Knuth: how many come, if so many come on average. */
  const poisson = (mean: number) => {
    const end = Math.exp(-mean)
    let n = 0
    for (let left = random(); left > end; left *= random()) n += 1
    return n
  }
  const draw = (shares: readonly number[], reports: number, times = 1) =>
    Object.fromEntries(
      shares.map((share, at) => [`theme-${at}`, poisson(share * reports * (at === 0 ? times : 1))]),
    )
  const sixteen = Array.from({ length: 16 }, (_, at) => 2 ** -(at / 4)).map(
    (weight, _, all) => weight / all.reduce((a, b) => a + b, 0),
  )
  const golden = Object.values(goldenThemes).map((n) => n / 42)
  const runs = 2000
  const rate = (
    shares: readonly number[],
    perYear: number,
    years: number,
    days: number,
    times: number,
    first: boolean,
  ) => {
    let seen = 0
    for (let run = 0; run < runs; run++) {
      const before = Array.from({ length: years }, () => ({ days: 365, counts: draw(shares, perYear) }))
      const now = { days, counts: draw(shares, (perYear * days) / 365, times) }
      const growing = weakSignals({ now, before }).filter(({ isGrowing }) => isGrowing)
      if (first ? growing.some(({ theme }) => theme === 'theme-0') : growing.length > 0) seen += 1
    }
    return seen / runs
  }
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  for (const [name, shares] of Object.entries({ five: golden, sixteen })) {
    for (const perYear of [28, 42, 420]) {
      const rates = [rate(shares, perYear, 3, 365, 1, false), rate(shares, perYear, 2, 182, 1, false)]
      // Three standard errors of the simulation above what is promised would be chance in one case of a thousand.
      for (const one of rates) expect(one).toBeLessThan(0.1 + 3 * Math.sqrt((0.1 * 0.9) / runs))
      const power = [2, 3, 4].map((times) => rate(shares, perYear, 3, 365, times, true))
      console.info(
        `${perYear} reports a year, ${name} themes: false alarms ${rates.map(percent).join(' and ')}; a theme of ${percent(shares[0] ?? 0)} doubled, tripled, quadrupled is seen in ${power.map(percent).join(', ')}`,
      )
      expect(power).toEqual(power.toSorted((a, b) => a - b))
      if (name === 'five') expect(power[1]).toBeGreaterThan(0.8)
    }
  }
})

/** Numbers that look random and are the same every time (mulberry32). */
function mulberry(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
