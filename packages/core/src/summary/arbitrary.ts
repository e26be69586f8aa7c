import fc from 'fast-check'
import type { Codes } from './codes.ts'
import type { SuppressionRule } from './rule.ts'
import type { Domain, TableDefinition } from './table.ts'

/** For tests: a small region with its reports, as regions have them: some units report often, most seldom. */
export interface SampleRegion {
  readonly tables: readonly TableDefinition[]
  readonly domain: Domain
  readonly rule: SuppressionRule
  readonly reports: readonly Codes[]
}

const codes = (prefix: string, n: number) => Array.from({ length: n }, (_, at) => `${prefix}${at + 1}`)

/** A number from 0 up to `n`, exclusive; low ones are likelier than high ones. */
const skewed = (n: number) =>
  fc.noBias(fc.integer({ min: 0, max: 999 })).map((at) => Math.floor(n * (at / 1000) ** 2))

/** A region of so many units, areas, municipalities and themes, with nine tables over them. */
export function sampleRegion(size: {
  readonly units: number
  readonly areas: number
  readonly municipalities: number
  readonly themes: number
}): Omit<SampleRegion, 'reports'> {
  const domain = {
    unit: codes('unit-', size.units),
    serviceArea: codes('area-', size.areas),
    municipality: codes('municipality-', size.municipalities),
    theme: [...codes('theme-', size.themes), 'unclassified'],
    nature: ['positive', 'negative', 'other'],
  }
  const within = (coarser: 'serviceArea' | 'municipality', stride: number) => ({
    finer: 'unit',
    coarser,
    parentOf: Object.fromEntries(
      domain.unit.map((unit, at) => [unit, domain[coarser][(at * stride) % domain[coarser].length] ?? '']),
    ),
  })
  const by = (...dimensions: string[]) => ({ id: dimensions.join('-by-') || 'total', dimensions })
  return {
    domain,
    tables: [
      by(),
      by('theme'),
      by('nature'),
      by('serviceArea'),
      by('serviceArea', 'theme'),
      by('municipality'),
      by('municipality', 'theme'),
      by('unit'),
      by('unit', 'theme'),
    ],
    rule: {
      threshold: 5,
      places: ['unit', 'serviceArea', 'municipality'],
      nested: [within('serviceArea', 1), within('municipality', 3)],
    },
  }
}

/** What a report of a unit counts as: its area and municipality follow from the unit. */
export function codesOfUnit(rule: SuppressionRule, unit: string, others: Codes): Codes {
  const above =
    rule.nested?.map(({ coarser, parentOf }) => [coarser, parentOf[unit] ?? 'none'] as const) ?? []
  return { unit, ...Object.fromEntries(above), ...others }
}

/** A sample region with between so many reports and so many, both inclusive. */
export function sampleRegions(min: number, max: number): fc.Arbitrary<SampleRegion> {
  return fc
    .record({
      units: fc.integer({ min: 3, max: 9 }),
      areas: fc.integer({ min: 1, max: 3 }),
      municipalities: fc.integer({ min: 1, max: 4 }),
      themes: fc.integer({ min: 2, max: 5 }),
    })
    .chain((size) => {
      const region = sampleRegion(size)
      const report = fc
        .record({ unit: skewed(size.units), theme: skewed(size.themes + 1), nature: skewed(3) })
        .map(({ unit, theme, nature }) =>
          codesOfUnit(region.rule, region.domain.unit?.[unit] ?? '', {
            theme: region.domain.theme?.[theme] ?? '',
            nature: region.domain.nature?.[nature] ?? '',
          }),
        )
      return fc
        .array(report, { minLength: min, maxLength: max, size: 'max' })
        .map((reports) => ({ ...region, reports }))
    })
}
