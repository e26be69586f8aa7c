import { next, occurrences, plainDate } from '@rake/core/clock'
import { may } from '@rake/core/lifecycle'
import { currentUnit, lowestUnits, reportingUnits, unitPath } from '@rake/core/region'
import { checkAnswers, fieldsAsked, wordingOf } from '@rake/core/report'
import { rollUp, themesOf } from '@rake/core/taxonomy'
import { describe, expect, test } from 'vitest'
import { lintukoto as region } from './index.ts'

const asked = (answers: Record<string, string | boolean>) =>
  fieldsAsked(region.form, answers).map(({ id }) => id)
const today = plainDate('2026-03-02')

test('it does not exist, and says so: no national code, and places that no municipality has', () => {
  expect(region.fictional).toBe(true)
  expect(region.regionCode).toBeUndefined()
  expect(region.municipalities.map(({ code }) => code)).toEqual(['901', '902', '903', '904'])
})

test('it has three levels, and reports come from the lowest', () => {
  expect(unitPath(region, 'paihdepalvelut')).toEqual([
    'sosiaali-ja-perhepalvelut',
    'aikuisten-palvelut',
    'paihdepalvelut',
  ])
  expect(lowestUnits(region)).toHaveLength(15)
})

describe('a unit that has ended', () => {
  test('is not offered any more, and its matters go on in its successor', () => {
    const offered = reportingUnits(region, today).map(({ id }) => id)
    expect(offered).not.toContain('tiiranniemen-perhetyo')
    expect(offered).toContain('rannikon-perhetyo')
    expect(currentUnit(region, 'tiiranniemen-perhetyo', today)?.id).toBe('rannikon-perhetyo')
  })

  test('could be reported from on its last day', () => {
    const offered = reportingUnits(region, plainDate('2025-12-31')).map(({ id }) => id)
    expect(offered).toContain('tiiranniemen-perhetyo')
    expect(offered).not.toContain('rannikon-perhetyo')
  })
})

describe('the form', () => {
  test('VK-01 a team can report together, and only a team is asked how many they are', () => {
    expect(asked({ team: true })).toContain('teamSize')
    expect(asked({ team: false })).not.toContain('teamSize')
    const reporter = region.form.fields.find(({ id }) => id === 'reporter')
    expect(reporter && wordingOf(reporter, { team: true }).label.fi).toBe('Tiimin nimi')
  })

  test('SS-09 of what works well it asks who else could take it up, of the rest what to do', () => {
    expect(asked({ nature: 'positive' })).toContain('adoption')
    expect(asked({ nature: 'positive' })).not.toContain('measures')
    expect(asked({ nature: 'neutral' })).toContain('measures')
    expect(asked({ nature: 'neutral' })).not.toContain('adoption')
  })

  test('SS-01 SS-02 VK-03 nature may be neutral; significance and the priorities of the programme are asked', () => {
    const answers = {
      language: 'fi',
      unit: 'paihdepalvelut',
      nature: 'neutral',
      significance: 'major',
      priorities: ['nobody-alone', 'making-ends-meet'],
      description: 'Jonot ovat lyhentyneet.',
    }
    const options = { units: reportingUnits(region, today), languages: region.languages }
    expect(checkAnswers(region.form, answers, options)).toEqual([])
    expect(checkAnswers(region.form, { ...answers, nature: 'other' }, options)).toEqual([
      { path: ['nature'], code: 'unknownChoice' },
    ])
  })
})

test('the supervisor reviews, the level above her or the RAKE team decides', () => {
  const path = unitPath(region, 'paihdepalvelut')
  const roles = (act: 'matter.review' | 'matter.decide') =>
    region.posts
      .filter((post) => may(region.handling.policy, act, { id: post.id, posts: [post] }, { path }))
      .map(({ id }) => id)
  expect(region.handling.stages).toEqual(['review', 'decision', 'progress'])
  expect(roles('matter.review')).toEqual([
    'palvelualuepaallikko-aikuisten-palvelut',
    'esihenkilo-paihdepalvelut',
  ])
  expect(roles('matter.decide')).toEqual(['rake-tiimi', 'palvelualuepaallikko-aikuisten-palvelut'])
})

test('a retired theme is not offered, and what divides it still rolls up to it', () => {
  const offered = themesOf(region.taxonomy).map(({ id }) => id)
  expect(offered).not.toContain('inclusion')
  expect(offered).toContain('loneliness')
  expect(rollUp(region.taxonomy, 'loneliness')).toBe('inclusion')
})

test('SS-03 SS-05 four meetings and summaries a year, then one social report', () => {
  const year = occurrences(region.clock, plainDate('2026-01-01'), plainDate('2026-12-31'))
  const count = (id: string) => year.filter((each) => each.id === id).length
  expect([count('team-meeting'), count('quarterly-summary'), count('social-report')]).toEqual([4, 4, 1])
  expect(region.publication.periods).toEqual(['quarter', 'year'])
})

test('SS-07 the report is presented in May to the influencing bodies and in August to the committee', () => {
  const from = plainDate('2026-01-01')
  expect(next(region.clock, 'influencing-bodies', from)?.start).toBe('2026-05-12')
  expect(next(region.clock, 'welfare-committee', from)?.start).toBe('2026-08-27')
})
