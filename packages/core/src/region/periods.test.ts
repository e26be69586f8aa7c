import { describe, expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { campaignOutlook, isFormOpen, openCampaign } from './campaigns.ts'
import { defineRegion, profileProblems } from './define-region.ts'
import { exampleProfile } from './example.ts'
import { kindsOfPeriod, periodAt, periodNamed, recentPeriods } from './periods.ts'
import type { Profile, ProfileInput } from './profile.ts'
import { publicProfile } from './public-profile.ts'

const label = (fi: string) => ({ fi })

/** A region with years, a year of its own, and two campaigns a year: one for staff, one for residents. */
function countingBy(
  publication: Partial<ProfileInput['publication']>,
  more: Partial<ProfileInput> = {},
): Profile {
  const example = exampleProfile()
  const { policy } = example.handling
  const manager = [{ role: 'manager', scope: 'region' }] as const
  return defineRegion({
    ...example,
    publication: { ...example.publication, ...publication },
    handling: {
      ...example.handling,
      policy: {
        ...policy,
        'campaign.announce': manager,
        'campaign.compile': manager,
        'campaign.report': manager,
      },
    },
    clock: [
      ...example.clock,
      { id: 'autumn', label: label('Syksy'), when: { every: 'year', month: 9, day: 7 }, days: 35 },
      { id: 'review', label: label('Katsaus'), when: { every: 'year', month: 1, day: 28 } },
    ],
    ...more,
  })
}

const ownYear = { id: 'own-year', label: label('Raportointivuosi'), ends: [{ month: 10, day: 15 }] }
const campaigns: ProfileInput['campaigns'] = [
  { id: 'residents', label: label('Asukkaat'), event: 'autumn', audience: 'residents', stages: [] },
  { id: 'staff', label: label('Kysely'), event: 'autumn', audience: 'staff', stages: [], ready: 'review' },
]

describe('periods of a region’s own', () => {
  const region = countingBy({ periods: [], reportingPeriods: [ownYear] })

  test('VA-01 a report of 16 October belongs to the next reporting year', () => {
    expect(periodAt(region, 'own-year', plainDate('2026-10-15'))?.id).toBe('own-year-2026')
    expect(periodAt(region, 'own-year', plainDate('2026-10-16'))).toEqual({
      id: 'own-year-2027',
      kind: 'own-year',
      label: label('Raportointivuosi'),
      from: '2026-10-16',
      to: '2027-10-15',
    })
  })

  test('VA-01 it adds up by them alone: years that end in December would cut them', () => {
    expect(kindsOfPeriod(region)).toEqual(['own-year'])
    const both = { ...region, publication: { ...region.publication, periods: ['year'] } }
    expect(profileProblems(both)).toMatchObject([{ path: ['publication', 'reportingPeriods', 0, 'ends'] }])
  })

  test('VK-06 half-years of its own may lie in a year of its own', () => {
    const halves = {
      id: 'own-half',
      label: label('Puolivuosi'),
      ends: [{ month: 4, day: 15 }, ...ownYear.ends],
    }
    expect(kindsOfPeriod(countingBy({ periods: [], reportingPeriods: [halves, ownYear] }))).toHaveLength(2)
  })
})

describe('the period of an id', () => {
  const region = countingBy({ periods: ['year'] }, { campaigns })

  test.each([
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2026-H2', 'half', '2026-07-01', '2026-12-31'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-01', 'month', '2026-01-01', '2026-01-31'],
    ['term-2025', 'councilTerm', '2025-06-01', '2029-05-31'],
    ['staff-2026', 'staff', '2026-09-07', '2026-10-11'],
    ['residents-2026', 'residents', '2026-09-07', '2026-10-11'],
  ])('%s is of the kind %s: %s–%s', (id, kind, from, to) => {
    expect(periodNamed(region, id)).toMatchObject({ id, kind, from, to })
    expect(periodAt(region, kind, plainDate(to))).toEqual(periodNamed(region, id))
  })

  test.each(['', 'staff', 'staff-26', 'staff-0000', 'staff-9999', 'autumn-2026', 'own-year-2026', '2026-H3'])(
    '%j is none',
    (id) => expect(periodNamed(region, id)).toBeUndefined(),
  )

  test('between two campaigns, before the first council term, and of a kind that is none, there is none', () => {
    expect(periodAt(region, 'staff', plainDate('2026-09-06'))).toBeUndefined()
    expect(periodAt(region, 'councilTerm', plainDate('2022-02-28'))).toBeUndefined()
    expect(periodAt(region, 'week', plainDate('2026-09-06'))).toBeUndefined()
  })

  test('PO-07 each campaign has a period of its own, though they share their days', () => {
    expect(periodNamed(region, 'staff-2026')?.campaign).toBe('staff-2026')
    expect(periodNamed(region, 'residents-2026')?.campaign).toBe('residents-2026')
    expect(periodNamed(region, '2026')?.campaign).toBeUndefined()
  })
})

test('council terms may go with months, and with years of the region’s own that end in May', () => {
  const may = { ...ownYear, ends: [{ month: 5, day: 31 }] }
  const region = countingBy({ periods: ['councilTerm', 'month'], reportingPeriods: [may] })
  expect(kindsOfPeriod(region)).toEqual(['month', 'councilTerm', 'own-year'])
})

test('PS-07 the half-years that can be looked at: this one and three before', () => {
  const ids = recentPeriods(countingBy({}), plainDate('2026-03-02')).map(({ id }) => id)
  expect(ids).toEqual(['2026-H1', '2025-H2', '2025-H1', '2024-H2'])
})

test('SS-03 quarters go back over the turn of the year', () => {
  const ids = recentPeriods(countingBy({ periods: ['quarter'] }), plainDate('2026-05-31')).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4'])
})

test('what is offered to look at: by kind, the period of the day first, and no campaign that is yet to come', () => {
  const region = countingBy({ periods: ['year', 'half'] }, { campaigns })
  const ids = recentPeriods(region, plainDate('2026-03-02')).map(({ id }) => id)
  expect(ids.slice(0, 7)).toEqual(['2026-H1', '2025-H2', '2025-H1', '2024-H2', '2026', '2025', '2024'])
  expect(ids.slice(7, 9)).toEqual(['residents-2025', 'residents-2024'])
  expect(ids.filter((id) => id.startsWith('staff'))).toEqual(
    [2025, 2024, 2023, 2022, 2021, 2020].map((year) => `staff-${year}`),
  )
})

describe('PO-01 when the form is open', () => {
  const region = countingBy({ periods: ['year'] }, { campaigns, alwaysOpen: false })
  const staff = region.campaigns?.[1]
  if (!staff) throw new Error('there is no campaign')

  test.each([
    ['2026-09-06', false],
    ['2026-09-07', true],
    ['2026-10-11', true],
    ['2026-10-12', false],
  ])('on %s: %s', (day, open) => {
    expect(isFormOpen(region, plainDate(day))).toBe(open)
    expect(openCampaign(region, plainDate(day))?.id).toBe(open ? 'staff-2026' : undefined)
  })

  test('VA-01 a form that is always open is open between campaigns too', () => {
    expect(isFormOpen({ ...region, alwaysOpen: true }, plainDate('2026-09-06'))).toBe(true)
    const { alwaysOpen: _, ...unsaid } = region
    expect(isFormOpen(unsaid, plainDate('2026-09-06'))).toBe(true)
  })

  test('PO-07 a campaign for residents does not open the staff’s form', () => {
    const residents = campaigns.filter(({ audience }) => audience === 'residents')
    expect(isFormOpen({ ...region, campaigns: residents }, plainDate('2026-09-07'))).toBe(false)
  })

  const window = (year: number) => ({ from: `${year}-09-07`, to: `${year}-10-11` })
  test.each([
    ['before it opens', '2026-09-06', [window(2026)], undefined],
    ['while it is open', '2026-10-11', [window(2026), window(2027)], '2027-01-28'],
    ['until the results come', '2027-01-28', [window(2027)], '2027-01-28'],
    ['after they have come', '2027-01-29', [window(2027)], undefined],
  ])('PO-07 what lies ahead, %s', (_, on, windows, ready) => {
    expect(campaignOutlook(region, staff, plainDate(on))).toEqual({ windows, ...(ready && { ready }) })
  })

  test('the public profile tells it of the staff’s campaigns, of a given day', () => {
    const on = plainDate('2026-11-22')
    expect(publicProfile(region, on)).toMatchObject({
      alwaysOpen: false,
      campaigns: [{ id: 'staff', label: label('Kysely'), windows: [window(2027)], ready: '2027-01-28' }],
    })
    expect(publicProfile(region, on).campaigns).toHaveLength(1)
    expect(Object.keys(publicProfile(region, on).campaigns?.[0] ?? {})).toEqual([
      'id',
      'label',
      'windows',
      'ready',
    ])
    expect(publicProfile(region).campaigns).toBeUndefined()
    expect(publicProfile(countingBy({}), on)).not.toHaveProperty('campaigns')
  })
})
