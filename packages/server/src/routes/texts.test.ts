import { type Profile, themesOf } from '@rake/core'
import { instant } from '@rake/core/clock'
import { lintukoto } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsNamed, textsOfPeriod } from '../store/index.ts'
import { testApp } from '../test-app.ts'

const named = (slug: string, publication: Partial<Profile['publication']> = {}): Profile => ({
  ...lintukoto,
  slug,
  publication: { ...lintukoto.publication, ...publication },
})
const picked = named('poimintokoto', { answers: 'approvedOnly' })
const here = named('tassakoto')
const there = named('tuollakoto')

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp([lintukoto, picked, here, there])
  t.clock.now = instant('2026-01-12T10:00:00Z')
})
afterAll(() => t.drop())

const themes = themesOf(lintukoto.taxonomy).map(({ id }) => id)

interface Text {
  report: string
  field: string
  theme?: string
  written: string
  published: string
  state: string
  id?: string
  isPublic: boolean
  approved?: { by: Record<string, string>; day: string }
}

interface Written {
  description: string
  measures?: string
  theme?: string | undefined
  unit?: string
  day?: string
  nature?: string
  language?: string
}

/** Stores reports of the last quarter of 2025, in this order. */
async function write(region: string, reports: readonly Written[], source = 'kysely') {
  const user = await t.signIn(region, 'paakayttaja')
  const { body } = await user.post(`/regions/${region}/imports`, {
    source,
    reports: reports.map(({ theme, unit = 'paihdepalvelut', day = '2025-11-03', ...texts }, nth) => ({
      key: `${nth}`,
      submitted: day,
      ...(theme !== undefined && { theme }),
      answers: { language: 'fi', unit, nature: 'negative', ...texts },
    })),
  })
  expect(body.stored, JSON.stringify(body)).toBe(reports.length)
}

/** Somebody who may approve, and what she does. */
async function approver(region: string) {
  const { headers } = await t.call('POST', '/session', { region, person: 'rake-tiimi' })
  const Cookie = (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  const path = `/regions/${region}/texts`
  return {
    texts: async (period = '2025-Q4'): Promise<Text[]> => {
      const found: Text[] = []
      for (let after = ''; ; ) {
        const page = await t.call('GET', `${path}?period=${period}${after}`, undefined, { Cookie })
        expect(page.status).toBe(200)
        found.push(...page.body.texts)
        if (page.body.next === undefined) return found
        after = `&after=${page.body.next}`
      }
    },
    approve: async ({ report, field, written, published }: Text) =>
      (await t.call('POST', `${path}/approvals`, { report, field, written, published }, { Cookie })).status,
    withdraw: async ({ report, field }: Text) =>
      (await t.call('DELETE', `${path}/approvals/${report}/${field}`, undefined, { Cookie })).status,
    publish: async (period = '2025-Q4') => {
      const editions = `/regions/${region}/summaries/${period}/editions`
      expect((await t.call('POST', editions, undefined, { Cookie })).status).toBe(201)
    },
  }
}

const answersOf = (region: string, period = '2025-Q4') =>
  t.call('GET', `/regions/${region}/answers/${period}`)
const told = async (region: string) =>
  (await answersOf(region)).body.answers.map(({ text }: { text: string }) => text)

describe('VA-02 a text is approved, exactly as it would be published', () => {
  const region = lintukoto.slug

  test('first each waits, with what would identify a person masked', async () => {
    await write(region, [
      { description: 'Asuntoja ei löydy.', measures: 'Kunta rakentaa.', theme: themes[0] ?? '' },
      { description: 'Jonot ovat pitkät.', measures: ' ' },
    ])
    // What the writer confirmed to be none, is masked all the same where it is published.
    const description = 'Palaute tulee numeroon 040 123 4567.'
    const answers = { language: 'fi', unit: 'paihdepalvelut', nature: 'negative', description }
    const user = await t.signIn(region, 'paakayttaja')
    const report = { key: 'p', submitted: '2025-12-01', answers }
    const imports = `/regions/${region}/imports`
    const { body } = await user.post(imports, { source: 'k', reports: [report] })
    const confirmed = body.reports[0].findings
    await user.post(imports, { source: 'k', reports: [{ ...report, confirmed }] })

    const texts = await (await approver(region)).texts()
    expect(texts.map(({ field, written }) => [field, written])).toEqual([
      ['description', 'Asuntoja ei löydy.'],
      ['measures', 'Kunta rakentaa.'],
      ['description', 'Jonot ovat pitkät.'],
      ['description', description],
    ])
    expect(texts.map(({ state, isPublic }) => [state, isPublic])).toEqual(texts.map(() => ['waiting', false]))
    expect(texts.map(({ theme }) => theme)).toEqual([themes[0], themes[0], undefined, undefined])
    expect(texts[3]?.published).not.toContain('040')
    expect(JSON.stringify(texts)).not.toContain('paihdepalvelut')
  })

  test('these words, and no others', async () => {
    const { texts, approve } = await approver(region)
    const [housing, measures, , phone] = await texts()
    if (!housing || !measures || !phone) throw new Error('The texts are not there')
    expect(await approve({ ...housing, written: 'Asuntoja löytyy.' })).toBe(409)
    expect(await approve({ ...phone, published: phone.written })).toBe(409)
    expect(await approve({ ...housing, field: 'unit' })).toBe(404)
    expect(await approve({ ...housing, field: 'adoption' })).toBe(404)
    expect(await approve({ ...housing, report: 'x' })).toBe(404)
    expect((await texts()).filter(({ state }) => state !== 'waiting')).toEqual([])
    for (const one of [housing, measures, phone]) expect(await approve(one)).toBe(204)
    expect((await texts()).map(({ state }) => state)).toEqual(['approved', 'approved', 'waiting', 'approved'])
    expect((await texts())[0]?.approved).toMatchObject({ by: { fi: 'RAKE-tiimi' }, day: '2026-01-12' })
  })

  test('nobody approves to whom the policy does not give it', async () => {
    expect((await t.call('GET', `/regions/${region}/texts?period=2025-Q4`)).status).toBe(401)
    const may = []
    for (const { id } of lintukoto.posts) {
      const { status } = await (await t.signIn(region, id)).get(`/regions/${region}/texts?period=2025-Q4`)
      if (status === 200) may.push(id)
      else expect(status).toBe(403)
    }
    expect(may.sort()).toEqual(['paakayttaja', 'rake-tiimi'])
    const stranger = await t.signIn(here.slug, 'rake-tiimi')
    expect((await stranger.get(`/regions/${region}/texts?period=2025-Q4`)).status).toBe(403)
    const own = await t.signIn(region, 'rake-tiimi')
    expect((await own.get(`/regions/${region}/texts?period=2025-X9`)).status).toBe(404)
    expect((await own.get(`/regions/${region}/texts`)).status).toBe(400)
  })

  test('the public reads them when the period is published, and neither unit, day nor report', async () => {
    expect((await answersOf(region)).status).toBe(404)
    const { texts, approve, withdraw, publish } = await approver(region)
    await publish()
    const { status, body } = await answersOf(region)
    expect(status).toBe(200)
    const approved = (await texts()).filter(({ state }) => state === 'approved')
    expect(await told(region)).toHaveLength(3)
    expect((await told(region)).sort()).toEqual(approved.map(({ published }) => published).sort())
    for (const answer of body.answers) {
      expect(['field', 'lang', 'text', 'theme']).toEqual(expect.arrayContaining(Object.keys(answer)))
    }
    const all = JSON.stringify(body)
    for (const { report, id } of approved) {
      expect(all).not.toContain(report)
      expect(all).not.toContain(id ?? '-')
    }
    for (const word of ['paihdepalvelut', '2025-11-03', '2025-12-01', '040 123']) {
      expect(all).not.toContain(word)
    }
    expect((await texts()).map(({ isPublic }) => isPublic)).toEqual([true, true, false, true])

    // What is approved later stands in the next edition, beside all that it brings.
    t.clock.now = instant('2026-01-13T10:00:00Z')
    const waiting = (await texts()).find(({ state }) => state === 'waiting')
    if (!waiting) throw new Error('Nothing waits')
    expect(await approve(waiting)).toBe(204)
    expect(await told(region)).toHaveLength(3)
    t.clock.now = instant('2026-01-14T10:00:00Z')
    // Approving again what is approved changes nothing.
    const [housing] = await texts()
    if (!housing) throw new Error('The text is not there')
    expect(await approve(housing)).toBe(204)
    expect(await told(region)).toHaveLength(3)
    await publish()
    expect(await told(region)).toHaveLength(4)

    expect(await withdraw(waiting)).toBe(204)
    expect(await withdraw(waiting)).toBe(404)
    expect(await told(region)).toHaveLength(3)
    expect(await told(region)).not.toContain(waiting.published)
  })

  test('a quote is named by an id that leads to no report; of another period or unapproved there is none', async () => {
    const texts = await (await approver(region)).texts()
    const ids = texts.flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
    const asked = { profile: lintukoto, period: '2025-Q4', ids: [...ids, 'x', texts[2]?.report ?? ''] }
    const found = await textsNamed(t.db, asked)
    expect(found.map(({ id, approval }) => [id, approval?.published])).toEqual(
      texts.flatMap(({ id, published }) => (id === undefined ? [] : [[id, published]])),
    )
    expect(await textsNamed(t.db, { ...asked, period: '2025-Q3' })).toEqual([])
  })

  test('personal data approved by mistake is stopped where it is read', async () => {
    const { texts } = await approver(region)
    const phone = (await texts()).find(({ written }) => written.includes('040'))
    if (!phone) throw new Error('The text is not there')
    await t.db
      .updateTable('approval')
      .set({ published: phone.written })
      .where('report', '=', phone.report)
      .execute()
    expect(JSON.stringify((await answersOf(region)).body)).not.toContain('040 123')
    expect((await texts()).find(({ report }) => report === phone.report)).toMatchObject({ state: 'lapsed' })
  })

  test('an approval does not outlive the words that it was for', async () => {
    const { texts, approve } = await approver(region)
    const [housing] = await texts()
    if (!housing) throw new Error('The text is not there')
    const answersOfIt = t.db.selectFrom('answers').select('answers').where('report', '=', housing.report)
    const { answers } = await answersOfIt.executeTakeFirstOrThrow()
    const changed = { ...answers, description: 'Asuntoja ei löydy enää.' }
    const set = { answers: JSON.stringify(changed) }
    await t.db.updateTable('answers').set(set).where('report', '=', housing.report).execute()
    expect(await told(region)).not.toContain(housing.published)
    const [now] = await texts()
    expect(now).toMatchObject({ state: 'lapsed', written: 'Asuntoja ei löydy enää.' })
    expect(await approve(housing)).toBe(409)
    expect(await approve(now as Text)).toBe(204)
    expect((await texts())[0]).toMatchObject({ state: 'approved', id: housing.id })
  })

  test('what is erased takes its approvals along', async () => {
    const { texts, approve } = await approver(region)
    const [housing] = await texts()
    if (!housing) throw new Error('The text is not there')
    const approvals = () =>
      t.db.selectFrom('approval').select('field').where('report', '=', housing.report).execute()
    expect(await approvals()).toHaveLength(2)
    await t.db.deleteFrom('answers').where('report', '=', housing.report).execute()
    expect(await approvals()).toHaveLength(0)
    expect(await told(region)).not.toContain('Kunta rakentaa.')
    expect(await approve(housing)).toBe(404)
  })
})

test('the texts of a period come page by page, each once', async () => {
  const region = there.slug
  const many = Array.from({ length: 200 }, (_, nth) => ({
    description: `Havainto ${nth}.`,
    day: `2024-0${1 + (nth % 3)}-${10 + (nth % 7)}`,
  }))
  await write(region, many, 'vanhat')
  const { texts } = await approver(region)
  const found = await texts('2024-Q1')
  expect(found.map(({ written }) => written).sort()).toEqual(
    many.map(({ description }) => description).sort(),
  )
})

test('where only what is picked is published, there are no public answers', async () => {
  const region = picked.slug
  await write(region, [{ description: 'Jonot ovat pitkät.' }, { description: 'Asuntoja ei löydy.' }])
  const { texts, approve, publish } = await approver(region)
  const [first] = await texts()
  expect(await approve(first as Text)).toBe(204)
  await publish()
  expect((await answersOf(region)).status).toBe(404)
  // For quotes, those are read that somebody picked.
  const quotable = await textsOfPeriod(t.db, picked, {
    from: '2025-10-01' as never,
    to: '2025-12-31' as never,
  })
  expect(quotable.map(({ text }) => text)).toEqual(['Jonot ovat pitkät.'])
})

/** Reports by theme: how many say what they have noticed, and how many of them also what should be done. */
const shape: readonly (readonly [theme: string | undefined, reports: number, withMeasures: number])[] = [
  [themes[0], 9, 7],
  [themes[1], 6, 5],
  // Told of what was noticed, and too few for what should be done.
  [themes[2], 6, 2],
  [themes[3], 3, 3],
  // One person alone under a theme.
  [themes[4], 1, 1],
  [undefined, 2, 1],
]
const reports = shape.flatMap(([theme, many, withMeasures]) =>
  Array.from({ length: many }, (_, nth): Written => {
    const id = `${theme ?? 'ei teemaa'} ${nth}`
    return {
      theme,
      description: `Havainto: ${id}.`,
      ...(nth < withMeasures && { measures: `Ehdotus: ${id}.` }),
    }
  }),
)

test('VA-02 two regions in which other answers belong together publish the very same', async () => {
  const publishAll = async (region: string, written: readonly Written[]) => {
    await write(region, written)
    const { texts, approve, publish } = await approver(region)
    const all = await texts()
    for (const text of all) expect(await approve(text)).toBe(204)
    await publish()
    return (await answersOf(region)).body.answers as { field: string; theme?: string; text: string }[]
  }
  const published = await publishAll(here.slug, reports)
  expect(published).toHaveLength(reports.length + reports.filter(({ measures }) => measures).length)

  // What an onlooker can tell apart of the answers to the second question.
  const classes = Map.groupBy(
    published.filter(({ field }) => field === 'measures'),
    ({ theme }) => theme,
  )
  expect([...classes].map(([theme, { length }]) => [theme, length]).sort()).toEqual(
    [
      [themes[0], 7],
      [themes[1], 5],
      [undefined, 7],
    ].sort(),
  )
  for (const { length } of classes.values()) {
    expect(length).toBeGreaterThanOrEqual(lintukoto.publication.threshold)
  }
  // Each goes to another report of its class; they come from elsewhere, on other days, in another order.
  const exchanged = new Map<string | undefined, string>()
  for (const those of classes.values()) {
    for (const [nth, { text }] of those.entries()) {
      exchanged.set(text, those[(nth + 1) % those.length]?.text ?? '')
    }
  }
  const others = reports
    .map(({ measures, ...report }, nth): Written => {
      const other = exchanged.get(measures)
      return {
        ...report,
        unit: nth % 2 ? 'omaishoidon-tuki' : 'lastensuojelu',
        day: `2025-12-${10 + (nth % 20)}`,
        ...(other !== undefined && { measures: other }),
      }
    })
    .toReversed()
  expect(others.filter(({ measures }, nth) => measures === reports.toReversed()[nth]?.measures)).toHaveLength(
    reports.filter(({ measures }) => measures === undefined).length,
  )
  expect(await publishAll(there.slug, others)).toEqual(published)
})

test('VA-02 nobody stands alone without a theme either: then the smallest theme is not told', async () => {
  // Nine, six and one: the one would be the only answer without a theme.
  const region = named('yksinkoto')
  const own = await testApp([region])
  try {
    own.clock.now = instant('2026-01-12T10:00:00Z')
    const user = await own.signIn(region.slug, 'paakayttaja')
    const alone = [...Array(9).fill(themes[0]), ...Array(6).fill(themes[1]), themes[2]]
    await user.post(`/regions/${region.slug}/imports`, {
      source: 'kysely',
      reports: alone.map((theme, nth) => ({
        key: `${nth}`,
        submitted: '2025-11-03',
        theme,
        answers: {
          language: 'fi',
          unit: 'paihdepalvelut',
          nature: 'neutral',
          description: `Havainto ${nth}.`,
        },
      })),
    })
    const team = await own.signIn(region.slug, 'rake-tiimi')
    const { texts } = (await team.get(`/regions/${region.slug}/texts?period=2025-Q4`)).body
    for (const { report, field, written, published } of texts) {
      await team.post(`/regions/${region.slug}/texts/approvals`, { report, field, written, published })
    }
    await team.post(`/regions/${region.slug}/summaries/2025-Q4/editions`)
    const { answers } = (await own.call('GET', `/regions/${region.slug}/answers/2025-Q4`)).body
    const byTheme = Map.groupBy(answers as { theme?: string }[], ({ theme }) => theme)
    expect([...byTheme].map(([theme, { length }]) => [theme, length]).sort()).toEqual(
      [
        [themes[0], 9],
        [undefined, 7],
      ].sort(),
    )
  } finally {
    await own.drop()
  }
})
