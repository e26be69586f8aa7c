import { plainDate } from '@rake/core/clock'
import type { ImportedReport } from '@rake/core/import'
import { codesOfAnswers, countedTables, domainOf, lowestUnits } from '@rake/core/region'
import { summarise } from '@rake/core/summary'
import { siunSote as profile } from '@rake/regions/siun-sote'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tally } from './tally.ts'

const tables = countedTables(profile)
const report: fc.Arbitrary<ImportedReport> = fc.record(
  {
    row: fc.nat(),
    submitted: fc.constant(plainDate('2023-03-01')),
    theme: fc.constantFrom('coordination', 'timely-access', 'other'),
    answers: fc.record(
      {
        language: fc.constant('fi'),
        unit: fc.constantFrom(...lowestUnits(profile).map(({ id }) => id)),
        description: fc.string(),
        nature: fc.constantFrom('positive', 'negative', 'neutral'),
        priorities: fc.subarray(['inclusion', 'safe-everyday-life', 'mental-wellbeing']),
      },
      { requiredKeys: ['language', 'unit', 'description', 'nature'] },
    ),
  },
  { requiredKeys: ['row', 'submitted', 'answers'] },
) as fc.Arbitrary<ImportedReport>

test('counted one by one they add up to what the summary of all of them says', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 60 }), (reports) => {
      const counted = tally(profile, tables)
      for (const one of reports) counted.add(one)
      const codes = reports.map(({ answers, theme }) => ({
        ...codesOfAnswers(profile, answers),
        ...(theme !== undefined && { theme }),
      }))
      expect(counted.tables()).toEqual(summarise({ tables, reports: codes, domain: domainOf(profile) }))
    }),
    { numRuns: 50, seed: 7 },
  )
})
