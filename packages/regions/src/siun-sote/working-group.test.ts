import { occurrences, plainDate } from '@rake/core/clock'
import {
  announcedTo,
  lowestUnits,
  type Memo,
  memoAudience,
  memoProblems,
  seatsTaken,
} from '@rake/core/region'
import { evaluate } from '@rake/core/summary'
import { describe, expect, test } from 'vitest'
import { siunSote as region } from './index.ts'

const [group] = region.groups ?? []
if (!group) throw new Error('there is no working group')

test('SS-08 one member and one deputy from each service area', () => {
  const areas = region.units.filter(({ level }) => level === 'serviceArea').map(({ id }) => id)
  expect(group.seats.map(({ unit }) => unit)).toEqual(areas)
  for (const { member, deputy } of group.seats) {
    expect(deputy).toBeDefined()
    expect(deputy).not.toBe(member)
  }
})

describe('SS-08 a memo of its meeting', () => {
  const [first, second] = group.seats
  const meeting = occurrences(region.clock, plainDate('2026-10-01'), plainDate('2026-10-31')).find(
    ({ id }) => id === group.meets,
  )
  const memo: Memo = {
    group: group.id,
    date: meeting?.start ?? plainDate('2026-01-01'),
    present: [first?.member ?? '', second?.deputy ?? ''],
    topics: [{ kind: 'statement', id: 's1', decisions: ['Annetaan kannanotto.'] }],
  }

  test('SS-08 is sound, tells whose deputy sat in, and is for the staff', () => {
    expect(meeting?.start).toBe('2026-10-14')
    expect(memoProblems(region, memo)).toEqual([])
    expect(
      seatsTaken(region, memo)
        .slice(0, 3)
        .map(({ by }) => by),
    ).toEqual(['member', 'deputy', undefined])
    expect(memoAudience(region, memo)).toBe('staff')
  })
})

test('SS-08 its work is evaluated once a year, on the figures since the last time', () => {
  const times = occurrences(region.clock, plainDate('2025-01-01'), plainDate('2027-12-31'))
    .filter(({ id }) => id === group.evaluated)
    .map(({ start }) => start)
  expect(times.map((day) => day.slice(0, 4))).toEqual(['2025', '2026', '2027'])
  const [from, to] = times
  if (!from || !to) throw new Error('it is never evaluated')
  const [unit] = lowestUnits(region)
  const reports = ['2025-01-10', '2026-02-02', '2026-03-03'].map((day) => ({
    unit: unit?.id ?? '',
    submitted: plainDate(day),
  }))
  expect(evaluate({ reports, range: { from, to }, today: to })).toMatchObject({
    reports: 2,
    answeredShare: 0,
  })
})

test('SS-05 regular summaries are announced to the staff, through every supervisor', () => {
  const units = announcedTo(region).flatMap(({ role, unit }) => (role === 'supervisor' && unit ? [unit] : []))
  expect(units.sort()).toEqual(
    lowestUnits(region)
      .map(({ id }) => id)
      .sort(),
  )
})
