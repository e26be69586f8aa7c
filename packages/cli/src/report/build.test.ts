import { plainDate } from '@rake/core/clock'
import { importTarget, periodNamed } from '@rake/core/region'
import { regions } from '@rake/regions'
import { expect, test } from 'vitest'
import { mendsIn } from '../faults.ts'
import { tally } from '../rows/tally.ts'
import { cliWords } from '../words/index.ts'
import { buildReport, publishedTables } from './build.ts'

test.each(regions.map((profile) => [profile.slug, profile] as const))(
  'a year’s reports of %s become a report for the whole region, in all its languages that need be complete',
  (_, profile) => {
    const counted = tally(profile, publishedTables(profile))
    const submitted = plainDate('2025-03-03')
    const [unit] = importTarget(profile).unitsOn(submitted)
    const answers = { language: 'fi', unit: unit?.id ?? '', description: 'Jonot kasvavat.' }
    for (let row = 2; row < 10; row++)
      counted.add({ row, submitted, theme: profile.taxonomy.themes[0]?.id ?? '', answers })
    const period = periodNamed(profile, '2025')
    if (!period) throw new Error('Every region has calendar years.')
    const document = buildReport(
      {
        profile,
        period,
        tables: counted.tables(),
        written: {},
        path: 'own.yaml',
        toMend: mendsIn(() => 'own.yaml', cliWords.fi),
        lang: 'fi',
        quotes: { quotes: {}, texts: [] },
        published: plainDate('2026-01-29'),
      },
      cliWords.fi,
    )
    expect(document.n.n).toBe(8)
    expect(document.audience).toBe('everyone')
    expect(document.title.fi).toMatch(/^\p{Lu}[\p{Ll} ]+ 2025$/u)
    expect(document.languages).toEqual(
      expect.arrayContaining(profile.languages.filter((lang) => lang === 'fi' || lang === 'sv')),
    )
  },
)
