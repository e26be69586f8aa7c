import { codeLabels, nationalForm } from '@rake/core/region'
import { summarise } from '@rake/core/summary'
import { baseTaxonomy, unclassified } from '@rake/core/taxonomy'
import { describe, expect, test } from 'vitest'
import { regions } from './index.ts'

const sharedThemes: string[] = [...baseTaxonomy.themes.map(({ id }) => id), unclassified]
const real = regions.filter(({ fictional }) => !fictional)

test('TH-01 all seven regions can be compared', () => {
  expect(real).toHaveLength(7)
})

describe.each(real.map((region) => [region.slug, region] as const))(
  'TH-01 %s in the national form',
  (_, region) => {
    const labels = codeLabels(region)
    const codes = (dimension: string) => Object.keys(labels[dimension] ?? {})
    // A report of every theme in every municipality, one more of the last theme.
    const all = codes('theme').flatMap((theme) =>
      codes('municipality').map((municipality) => ({ theme, municipality })),
    )
    const reports = [...all, ...all.slice(-1)]
    const tables = [
      { id: 'theme', dimensions: ['theme'] },
      { id: 'crossed', dimensions: ['municipality', 'theme'] },
      ...region.levels.map(({ id }) => ({ id, dimensions: [id] })),
    ]
    const form = nationalForm(region, summarise({ reports, tables }))
    const [theme, crossed, ...others] = form.tables

    test('TH-01 its code is the national one, its taxonomy the shared one', () => {
      expect(form.region).toMatch(/^(0[1-9]|1\d|2[01]|90)$/)
      expect(form.taxonomy).toEqual({ id: baseTaxonomy.id, version: baseTaxonomy.version })
    })

    test('TH-01 every theme has become a shared one, and no report is lost or counted twice', () => {
      const sum = (rows: readonly { readonly n: number | null }[] = []) =>
        rows.reduce((total, { n }) => total + (n ?? 0), 0)
      for (const { key } of theme?.rows ?? []) expect(sharedThemes).toContain(key[0])
      expect(new Set(theme?.rows.map(({ key }) => key[0])).size).toBe(theme?.rows.length)
      expect([sum(theme?.rows), sum(crossed?.rows)]).toEqual([reports.length, reports.length])
    })

    test('TH-01 municipalities stand by their national codes, and nothing of the region’s own is in it', () => {
      const places = new Set(crossed?.rows.map(({ key }) => key[0]))
      expect([...places].filter((code) => !/^\d{3}$/.test(code ?? ''))).toEqual(['none'])
      expect(places.size).toBe(region.municipalities.length + 1)
      expect(others).toEqual([])
    })
  },
)
