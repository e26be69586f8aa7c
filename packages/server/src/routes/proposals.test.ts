import { instant } from '@rake/core/clock'
import { lintukoto, pohjanmaa } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../test-app.ts'
import { inAll } from '../test-social-reports.ts'

type Staff = Awaited<ReturnType<Awaited<ReturnType<typeof testApp>>['signIn']>>
let t: Awaited<ReturnType<typeof testApp>>
let group: Staff
let director: Staff
const region = '/regions/lintukoto'
const text = inAll(lintukoto, 'Lounas jokaiseen kuntaan')
const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1)

beforeAll(async () => {
  t = await testApp([lintukoto, pohjanmaa])
  group = await t.signIn('lintukoto', 'rake-tiimi')
  director = await t.signIn('lintukoto', 'toimialajohtaja-koti-ja-hoiva')
})
afterAll(() => t.drop())

describe('SS-04 a proposal', () => {
  let at = ''
  const owner = 'esihenkilo-lastensuojelu'

  test('SS-04 the group makes it, alone or of a social report; others may not', async () => {
    expect(problem(await director.post(`${region}/proposals`, { text }))).toBe('forbidden')
    for (const [sent, says] of [
      [{ text, theme: 'ei-ole' }, 'unknownReference'],
      [{ socialReport: crypto.randomUUID(), code: 'x' }, 'unknownReference'],
      [{ socialReport: 'x', code: 'x' }, 'unknownReference'],
      [{ text: { sv: 'Lunch' } }, 'badBody'],
      [{ text: { ...text, se: 'x' } }, 'badBody'],
      [{ text: { fi: ' ' } }, 'badBody'],
      [{}, 'badBody'],
    ] as const) {
      expect(problem(await group.post(`${region}/proposals`, sent)), JSON.stringify(sent)).toBe(says)
    }
    const made = await group.post(`${region}/proposals`, { text, theme: 'loneliness' })
    expect(made.status).toBe(201)
    at = `${region}/proposals/${made.body.id}`
    expect((await group.get(`${region}/proposals`)).body).toMatchObject([
      { text, theme: 'loneliness', state: 'proposed', facets: {}, used: false },
    ])
    // Nothing of it stands in a publication.
    expect((await t.call('GET', `${region}/published-proposals`)).body).toEqual([])
  })

  test('PS-14 whoever is named carries it out; who takes no part does not see it', async () => {
    const named = await t.signIn('lintukoto', owner)
    expect((await named.get(at)).body.type).toBe('urn:rake:problem:unknownProposal')
    expect((await named.get(`${region}/proposals`)).body).toEqual([])
    const nobody = { type: 'proposal.accept', owner: 'ei-ole' }
    expect(problem(await director.post(`${at}/acts`, nobody))).toBe('unknownReference')
    const accepted = await director.post(`${at}/acts`, { type: 'proposal.accept', owner, text: 'Hyvä.' })
    expect(accepted.body).toMatchObject({ state: 'accepted', owner: { id: owner } })
    expect((await named.get(at)).body.acts).toEqual([
      'proposal.logStep',
      'proposal.end',
      'proposal.recordUse',
    ])
    const step = await named.post(`${at}/acts`, { type: 'proposal.logStep', text: 'Tila löytyi.' })
    expect(step.body.history.at(-1)).toMatchObject({
      type: 'proposal.logStep',
      words: { text: 'Tila löytyi.' },
      details: {},
    })
  })

  test('PS-14 it goes into a welfare plan with goal, measures, indicators and who is responsible', async () => {
    const coordinator = await t.signIn('lintukoto', 'hyvinvointikoordinaattori')
    const measure = {
      goal: 'Yksinäisyys vähenee.',
      measures: 'Yhteinen lounas.',
      indicators: 'Kävijät.',
      responsible: 'Kunnat.',
    }
    const plan = { type: 'proposal.carryIntoPlan', plan: 'hyvinvointisuunnitelma-2026', ...measure }
    const named = { ...plan, plan: 'Hyvinvointi­suunnitelma Matti Testinen' }
    expect(problem(await coordinator.post(`${at}/acts`, named))).toBe('unknownReference')
    const { body } = await coordinator.post(`${at}/acts`, plan)
    expect(body).toMatchObject({ plan: plan.plan })
    expect(body.history.at(-1)).toMatchObject({ words: measure, details: { plan: plan.plan } })
    const events = await t.db.selectFrom('thing_event').select('event').execute()
    expect(JSON.stringify(events)).not.toMatch(/Yksinäisyys|lounas|Kävijät|Kunnat|Tila/i)
  })

  test('VA-06 of what use it was is recorded, and with whom', async () => {
    const used = { type: 'proposal.recordUse', use: 'advocacy', body: 'vanhusneuvosto' }
    expect(problem(await group.post(`${at}/acts`, { ...used, body: 'ei-ole' }))).toBe('unknownReference')
    expect(problem(await group.post(`${at}/acts`, { ...used, unit: 'lastensuojelu' }))).toBe('badBody')
    expect((await group.post(`${at}/acts`, used)).body).toMatchObject({ used: true })
  })

  test('erased, its words are gone and what has become of it stands', async () => {
    const before = (await group.get(at)).body
    await t.db.deleteFrom('thing_words').execute()
    await t.db.deleteFrom('proposal_text').execute()
    const { text: _, ...erased } = before
    expect((await group.get(at)).body).toEqual({
      ...erased,
      history: before.history.map((entry: object) => ({ ...entry, words: {} })),
    })
  })
})

test('PO-08 a proposal has its place in the six fields of work', async () => {
  t.clock.now = instant('2026-11-02T10:00:00Z')
  const lead = await t.signIn('pohjanmaa', 'ledande-socialarbetare-vuxensocialarbetet-vasa')
  const own = inAll(pohjanmaa, 'Bostäder')
  const { body } = await lead.post('/regions/pohjanmaa/proposals', { text: own })
  const at = `/regions/pohjanmaa/proposals/${body.id}/acts`
  const [facet] = pohjanmaa.taxonomy.facets
  const value = facet?.values[2]?.id ?? ''
  const classify = { type: 'proposal.classify', facet: facet?.id, value }
  expect(problem(await lead.post(at, { ...classify, value: 'ei-ole' }))).toBe('unknownReference')
  expect(problem(await lead.post(at, { ...classify, facet: 'ei-ole' }))).toBe('unknownReference')
  expect((await lead.post(at, classify)).body.facets).toEqual({ [facet?.id ?? '']: value })
})
