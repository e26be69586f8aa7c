import { describe, expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { type Memo, memoAudience, memoProblems, memoSchema, seatsTaken } from './memo.ts'

const label = { fi: 'x' }
const profile = {
  groups: [
    {
      id: 'rake',
      label,
      role: 'workingGroup',
      seats: [
        { unit: 'adults', member: 'member-adults', deputy: 'deputy-adults' },
        { unit: 'families', member: 'member-families' },
      ],
      experts: ['coordinator'],
      memos: 'staff' as const,
    },
  ],
}
const memo: Memo = {
  group: 'rake',
  date: plainDate('2026-10-14'),
  present: ['member-adults', 'member-families', 'coordinator'],
  topics: [
    { kind: 'matter', id: 'm1', decisions: ['Kootaan teemaan.'] },
    { kind: 'proposal', id: 'm1', decisions: [] },
  ],
}
const seats = (...present: string[]) => seatsTaken(profile, { ...memo, present }).map(({ by }) => by)

test('SS-08 a memo has its date, who was there, what was on the table and what was decided', () => {
  expect(memoSchema.safeParse(memo).success).toBe(true)
  expect(memoProblems(profile, memo)).toEqual([])
  for (const part of ['group', 'date', 'present', 'topics']) {
    expect(memoSchema.safeParse({ ...memo, [part]: undefined }).success).toBe(false)
  }
  expect(memoSchema.safeParse({ ...memo, present: [] }).success).toBe(false)
  const [topic] = memo.topics
  expect(memoSchema.safeParse({ ...memo, topics: [{ ...topic, decisions: undefined }] }).success).toBe(false)
})

describe('SS-08 a member or her deputy', () => {
  test('SS-08 a deputy counts only when the member is absent', () => {
    expect(seats('member-adults', 'member-families')).toEqual(['member', 'member'])
    expect(seats('deputy-adults')).toEqual(['deputy', undefined])
    expect(seats('member-adults', 'deputy-adults')).toEqual(['member', undefined])
  })

  test('SS-08 an expert takes part and no seat', () => {
    expect(seats('coordinator')).toEqual([undefined, undefined])
  })
})

type Refused = [what: string, change: Partial<Memo>, path: (string | number)[], message: RegExp]
const refusals: Refused[] = [
  ['of an unknown group', { group: 'choir' }, ['group'], /no working group "choir"/],
  ['with a stranger', { present: ['member-adults', 'boss'] }, ['present', 1], /no member.* "boss"/],
  ['with somebody twice', { present: ['coordinator', 'coordinator'] }, ['present', 1], /twice/],
  [
    'with a topic twice',
    { topics: [...memo.topics, { kind: 'matter', id: 'm1', decisions: ['Toinen.'] }] },
    ['topics', 2],
    /twice/,
  ],
]
test.each(refusals)('SS-08 a memo %s is refused', (_, change, path, message) => {
  expect(memoProblems(profile, { ...memo, ...change })).toMatchObject([
    { path, message: expect.stringMatching(message), mend: expect.stringMatching(/./) },
  ])
})

test('SS-08 SS-12 its readers are those of the group’s memos', () => {
  const [group] = profile.groups
  expect(memoAudience(profile, memo)).toBe('staff')
  expect(memoAudience({ groups: group ? [{ ...group, memos: 'everyone' }] : [] }, memo)).toBe('everyone')
})
