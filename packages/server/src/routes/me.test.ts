import { lintukoto, varkaus } from '@rake/regions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp([lintukoto, varkaus])
})
afterAll(() => t.drop())

const me = async (region: string, person: string) =>
  (await (await t.signIn(region, person)).get(`/regions/${region}/me`)).body

test('SS-05 SS-04 who writes, who approves texts and who decides on proposals is told what is hers', async () => {
  const { may } = await me('lintukoto', 'rake-tiimi')
  expect(may).toEqual(expect.arrayContaining(['text.approve', 'socialReport.draft', 'proposal.propose']))
  expect(may).not.toContain('proposal.accept')
  expect((await me('lintukoto', 'hyvinvointikoordinaattori')).may).not.toContain('text.approve')
})

test('PO-03 PO-05 SS-07 the kinds of social report with their ladders, the sources, and who is given what is published', async () => {
  const told = await me('lintukoto', 'rake-tiimi')
  const [kind] = lintukoto.socialReports ?? []
  expect(told.socialReports).toMatchObject([
    {
      id: kind?.id,
      audience: 'everyone',
      toUnits: true,
      approvals: kind?.approvals.map(({ id, role }) => ({ id, role })),
    },
  ])
  expect(told.sources.map(({ id }: { id: string }) => id)).toEqual(lintukoto.sources?.map(({ id }) => id))
  const receivers = [...(lintukoto.groups ?? []), ...(lintukoto.bodies ?? [])].map(({ id }) => id)
  expect(told.receivers.map(({ id }: { id: string }) => id)).toEqual(receivers)
})

test('a region that writes none has none to tell of', async () => {
  const { socialReports = [] } = varkaus
  expect((await me('varkaus', 'sote-johtoryhma')).socialReports).toHaveLength(socialReports.length)
})
