import { plainDate } from '@rake/core/clock'
import { handledResults, may, resultDuties, type SocialReportAct } from '@rake/core/lifecycle'
import { announcedTo, lowestUnits, type ProfileInput, profileProblems, receiversOf } from '@rake/core/region'
import { describe, expect, test } from 'vitest'
import { varha as region } from './index.ts'

const [summary] = region.socialReports ?? []
if (!summary) throw new Error('there is no summary of the year')
const receivers = receiversOf(region, summary, plainDate('2026-11-22'))
const pargas = 'paraisten-aikuissosiaalityo'
const actorOf = (id: string) => {
  const post = region.posts.find((one) => one.id === id)
  if (!post) throw new Error(`there is no post ${id}`)
  return { id, posts: [post] }
}
const { policy } = region.handling
const published: SocialReportAct[] = [
  { type: 'socialReport.submit', document: 'd' },
  { type: 'socialReport.approve', text: 't' },
  { type: 'socialReport.publish', audience: 'everyone' },
]

describe('VA-02 answers are published as they are', () => {
  test('VA-02 the profile says so, and could not without the warning of the form', () => {
    expect(region.publication.answers).toBe('asTheyAre')
    const { warning: _, ...texts } = region.texts
    expect(profileProblems({ ...region, texts } satisfies ProfileInput)).toEqual([
      expect.objectContaining({ path: ['texts', 'warning'] }),
    ])
  })

  test('VA-02 the warning would be in vain if only approved answers were', () => {
    const publication = { ...region.publication, answers: 'approvedOnly' as const }
    expect(profileProblems({ ...region, publication })).toEqual([
      expect.objectContaining({ path: ['texts', 'warning'] }),
    ])
  })
})

describe('VA-05 each work unit handles the results', () => {
  test('VA-05 all twenty are expected to, after the network, the management groups and the committee', () => {
    const units = receivers.flatMap(({ unit }) => (unit === undefined ? [] : [unit]))
    expect(units).toEqual(lowestUnits(region).map(({ id }) => id))
    expect(receivers.flatMap(({ body }) => body ?? [])).toEqual([
      'verkosto',
      ...(region.bodies ?? []).map(({ id }) => id),
    ])
  })

  test('VA-05 it waits for the unit’s own supervisor until it has answered', () => {
    const supervisor = { policy, actor: actorOf(`esihenkilo-${pargas}`) }
    const waiting = (log: SocialReportAct[]) =>
      resultDuties(log, receivers, supervisor).map(({ unit }) => unit)
    expect(waiting([])).toEqual([])
    expect(waiting(published)).toEqual([pargas])
    const given: SocialReportAct[] = [
      ...published,
      { type: 'socialReport.present', unit: pargas, version: 1 },
      { type: 'socialReport.answer', unit: pargas, text: 't' },
    ]
    expect(waiting(given)).toEqual([])
  })
})

test('VA-03 the summary is announced to the management groups of the service areas and to the network', () => {
  const told = announcedTo(region).map(({ role }) => role)
  expect(told.filter((role) => role === 'managementGroup')).toHaveLength(4)
  expect(told.filter((role) => role === 'network')).toHaveLength(4)
  expect(told).toHaveLength(8)
})

test('VA-09 the next summary tells how the network and a management group handled this one, and the committee not', () => {
  const on = (day: string, acts: SocialReportAct[]) => acts.map((act) => ({ act, day: plainDate(day) }))
  const give = (body: string): SocialReportAct => ({ type: 'socialReport.present', body, version: 1 })
  const answer = (body: string, text: string): SocialReportAct => ({
    type: 'socialReport.answer',
    body,
    text,
  })
  const group = 'johtoryhma-aikuisten-palvelut'
  const told = handledResults(
    [
      ...on('2026-11-12', published),
      ...on('2026-11-19', [give('verkosto'), answer('verkosto', 'n')]),
      ...on('2026-11-26', [give(group)]),
      ...on('2026-12-01', [answer(group, 'g')]),
      ...on('2027-03-16', [give('sote-palvelulautakunta')]),
    ],
    [
      {
        act: { type: 'proposal.recordUse', use: 'serviceDevelopment', body: group },
        day: plainDate('2026-12-15'),
      },
    ],
  )
  expect(told.map(({ body, given, answers, uses }) => [body, given, answers.length, uses[0]?.use])).toEqual([
    ['verkosto', '2026-11-19', 1, undefined],
    [group, '2026-11-26', 1, 'serviceDevelopment'],
    ['sote-palvelulautakunta', '2027-03-16', 0, undefined],
  ])
  for (const act of ['socialReport.present', 'socialReport.answer', 'proposal.recordUse'] as const) {
    const post = region.posts.find(({ role }) => role === 'network')
    expect(may(policy, act, actorOf(post?.id ?? ''), { path: [] })).toBe(true)
  }
})
