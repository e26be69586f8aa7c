import { documentProblemCodes, shapeProblemCodes } from '@rake/core'
import { instant } from '@rake/core/clock'
import { idempotencyKey } from '@rake/core/report'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phenomenon, testApp } from './test-app.ts'

/** What this test reads of an OpenAPI document. */
interface Operation {
  operationId: string
  summary?: string
  parameters?: { in: string; name: string; required?: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>
}

let t: Awaited<ReturnType<typeof testApp>>
let paths: Record<string, Record<string, Operation>>
beforeAll(async () => {
  t = await testApp()
  paths = (await t.call('GET', '/openapi.json')).body.paths
})
afterAll(() => t.drop())

const operations = () =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })

/** The same schema, but refusing what it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...inner, additionalProperties: false }
    : inner
}

test('every route is described, and nothing is described that is no route', () => {
  const routes = t.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json')
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
  const described = operations().map(({ method, path }) => `${method} ${path}`)
  expect(described.sort()).toEqual([...new Set(routes)].sort())
})

test('each operation says what it is for, what it takes and how it answers', () => {
  const ids = operations().map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, method, operation } of operations()) {
    const at = `${method} ${path}`
    expect(operation.summary, at).toMatch(/\w/)
    const statuses = Object.keys(operation.responses)
    expect(
      statuses.filter((status) => status.startsWith('2')),
      at,
    ).toHaveLength(1)
    const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path')
    expect(inPath.map(({ name }) => `{${name}}`).sort(), at).toEqual((path.match(/\{\w+\}/g) ?? []).sort())
    for (const { name, required } of inPath) expect(required, `${at} ${name}`).toBe(true)
    const contents = [operation.requestBody, ...Object.values(operation.responses)]
    for (const { schema } of contents.flatMap((one) => Object.values(one?.content ?? {}))) {
      expect(() => ajv.compile(schema), at).not.toThrow()
    }
    for (const [status, { description, content }] of Object.entries(operation.responses)) {
      expect(description, `${at} ${status}`).toMatch(/\w/)
      if (status !== '204') expect(Object.keys(content ?? {}), `${at} ${status}`).toHaveLength(1)
    }
  }
})

test('what can be wrong with a social report is named, each by a code of its own', () => {
  const post = paths['/regions/{region}/social-reports/{id}/documents']?.post
  const { content } = post?.responses['422'] ?? {}
  const isProblem = ajv.compile(content?.['application/problem+json']?.schema ?? false)
  const body = (code: string) => ({
    ...{ type: 'urn:rake:problem:document', title: 'x', status: 422, detail: 'x' },
    problems: [{ path: ['title'], code, message: 'x', mend: 'x' }],
  })
  const named = [...documentProblemCodes, ...shapeProblemCodes].filter((code) => isProblem(body(code)))
  expect(named).toEqual([...documentProblemCodes, ...shapeProblemCodes])
  expect(['document', 'x'].filter((code) => isProblem(body(code)))).toEqual([])
})

test('the key of a retry is a parameter, with the pattern that is asked for', () => {
  const key = paths['/regions/{region}/reports']?.post?.parameters?.find((one) => one.in === 'header')
  expect(key).toMatchObject({ name: 'Idempotency-Key', required: true })
  const isKey = ajv.compile(key?.schema ?? false)
  expect([idempotencyKey(), 'abc', 'å'.repeat(30)].map((one) => isKey(one))).toEqual([true, false, false])
})

describe('real answers are what is described', () => {
  const region = '/regions/pohjois-savo'
  const person = { region: 'pohjois-savo', person: 'rake-tyoryhma' }
  const signedIn = async (who: string, of = person.region) => {
    const { headers } = await t.call('POST', '/session', { region: of, person: who })
    return { Cookie: (headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' }
  }

  /** Sends a request and holds the answer against the description of its route. */
  async function checked(
    method: string,
    template: string,
    expected: number,
    {
      id = '',
      query = '',
      of = person.region,
      document = '',
      body,
      headers,
    }: {
      id?: string
      query?: string
      of?: string
      document?: string
      body?: unknown
      headers?: Record<string, string>
    } = {},
  ) {
    const path = template
      .replace('{region}', of)
      .replace('{document}', document)
      .replace('{version}', '1')
      .replace('{id}', id)
      .replace('{period}', '2026-H1')
      .replace('{report}', id)
      .replace('{field}', 'description')
    const answer = await t.call(method, path + query, body, headers)
    const at = `${method} ${path}`
    expect(answer.status, `${at}: ${JSON.stringify(answer.body).slice(0, 300)}`).toBe(expected)
    const response = paths[template]?.[method.toLowerCase()]?.responses[expected]
    expect(response, `${at} ${expected}`).toBeDefined()
    if (expected === 204) return answer
    const [type = ''] = (answer.headers.get('Content-Type') ?? '').split(';')
    const schema = response?.content?.[type]?.schema
    expect(schema, `${at} ${expected} as ${type}`).toBeDefined()
    const validate = ajv.compile(closed(schema) as object)
    validate(answer.body)
    expect(validate.errors ?? [], at).toEqual([])
    return answer
  }

  test('for everybody', async () => {
    const key = { 'Idempotency-Key': idempotencyKey() }
    const post = '/regions/{region}/reports'
    const answers = phenomenon
    const { body } = await checked('POST', post, 201, { body: { answers }, headers: key })
    await checked('POST', post, 400, { body: { answers } })
    await checked('POST', post, 413, { body: 'x'.repeat(300_000), headers: key })
    await checked('POST', post, 422, { body: { answers: {} }, headers: key })
    const found = { answers: { ...answers, description: 'Asiakas 010190-900P' } }
    await checked('POST', post, 422, { body: found, headers: key })
    await checked('POST', '/tracking', 200, { body: { receipt: body.receipt } })
    await checked('POST', '/tracking', 404, { body: { receipt: 'nonsense' } })
    await checked('POST', '/tracking', 400, { body: {} })
    const add = '/tracking/additions'
    const added = { receipt: body.receipt, text: 'Tilanne jatkuu.' }
    const again = { 'Idempotency-Key': idempotencyKey() }
    await checked('POST', add, 201, { body: added, headers: again })
    await checked('POST', add, 400, { body: added })
    await checked('POST', add, 404, { body: { ...added, receipt: 'nonsense' }, headers: again })
    await checked('POST', add, 413, { body: 'x'.repeat(300_000), headers: again })
    await checked('POST', add, 422, { body: { ...added, text: 'Asiakas 010190-900P' }, headers: again })
    await checked('POST', '/tracking', 200, { body: { receipt: body.receipt } })
    for (const path of [
      '/health',
      '/regions',
      '/regions/{region}',
      '/regions/{region}/form',
      '/regions/{region}/taxonomy',
      '/regions/{region}/clock',
      '/regions/{region}/clock.ics',
      '/regions/{region}/summaries',
      '/session/people/{region}',
    ]) {
      await checked('GET', path, 200)
    }
    await checked('GET', '/regions/{region}/summaries/{period}', 404)
    await checked('GET', '/regions/{region}/reports', 401)
    await checked('POST', '/session', 422, { body: { ...person, person: 'nobody' } })
    await checked('POST', '/session', 400, { body: {} })
    await checked('POST', '/session', 201, { body: person })
    await checked('DELETE', '/session', 204)
  })

  test('for staff', async () => {
    const headers = await signedIn(person.person)
    const list = await checked('GET', '/regions/{region}/reports', 200, { headers })
    const id = list.body.reports[0].id
    const theme = (await t.call('GET', `${region}/taxonomy`)).body.themes[0].id
    await checked('GET', '/regions/{region}/reports/{id}', 200, { id, headers })
    await checked('GET', '/regions/{region}/reports/{id}', 404, { id: 'x', headers })
    const acts = '/regions/{region}/reports/{id}/acts'
    await checked('POST', acts, 200, { id, headers, body: { type: 'report.classify', theme } })
    await checked('POST', acts, 422, { id, headers, body: { type: 'report.classify', theme: 'x' } })
    await checked('POST', acts, 400, { id, headers, body: { type: 'report.delete' } })
    await checked('POST', acts, 403, { id, headers, body: { type: 'matter.review' } })
    await checked('POST', acts, 409, { id, headers, body: { type: 'matter.separate' } })
    const manager = await signedIn('palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
    const ask = { type: 'reporter.ask', purpose: 'question', text: 'Missä?' }
    await checked('POST', acts, 200, { id, headers: manager, body: ask })
    await checked('GET', '/regions/{region}/people', 200, { headers })
    const imports = '/regions/{region}/imports'
    const brought = { key: '1', submitted: '2026-02-27', answers: phenomenon }
    const body = { source: 'kysely', reports: [brought, { ...brought, key: '2', submitted: '27.2.2026' }] }
    await checked('POST', imports, 403, { headers, body })
    await checked('POST', imports, 401, { body })
    const user = await signedIn('paakayttaja')
    await checked('POST', imports, 200, { headers: user, body })
    await checked('POST', imports, 400, { headers: user, body: { ...body, reports: [] } })
    const long = { ...brought, answers: { ...phenomenon, description: 'x'.repeat(5_000_000) } }
    const texts = await checked('GET', '/regions/{region}/texts', 200, { headers, query: '?period=2026-H1' })
    await checked('GET', '/regions/{region}/texts', 400, { headers })
    await checked('GET', '/regions/{region}/texts', 401)
    const approvals = '/regions/{region}/texts/approvals'
    const { report, field, written, published } = texts.body.texts[0]
    const approval = { report, field, written, published }
    await checked('POST', approvals, 204, { headers, body: approval })
    await checked('POST', approvals, 409, { headers, body: { ...approval, written: 'x' } })
    await checked('POST', approvals, 404, { headers, body: { ...approval, field: 'x' } })
    await checked('POST', approvals, 403, {
      headers: await signedIn('palvelujohtaja-tyoikaiset-ja-vammaispalvelut'),
      body: approval,
    })
    await checked('GET', '/regions/{region}/texts', 200, { headers, query: '?period=2026-H1' })
    await checked('DELETE', `${approvals}/{report}/{field}`, 204, { headers, id: report })
    await checked('DELETE', `${approvals}/{report}/{field}`, 404, { headers, id: report })
    await checked('GET', '/regions/{region}/answers/{period}', 404)
    await checked('POST', imports, 413, { headers: user, body: { ...body, reports: [long] } })
    await checked('GET', '/regions/{region}/me', 200, { headers })
    await checked('GET', '/regions/{region}/summaries/{period}', 200, { headers })
    const editions = '/regions/{region}/summaries/{period}/editions'
    await checked('POST', editions, 409, { headers })
    t.clock.now = instant('2026-07-14T10:00:00Z')
    await checked('POST', editions, 201, { headers })
    await checked('GET', '/regions/{region}/summaries', 200)
    await checked('GET', '/regions/{region}/summaries/{period}', 200)
  })

  test('of social reports, proposals and statements, from the draft to what everyone reads', async () => {
    const of = 'lintukoto'
    const headers = await signedIn('rake-tiimi', of)
    const coordinator = await signedIn('hyvinvointikoordinaattori', of)
    const director = await signedIn('toimialajohtaja-koti-ja-hoiva', of)
    const supervisor = await signedIn('esihenkilo-lastensuojelu', of)
    t.clock.now = instant('2027-01-20T10:00:00Z')
    await t.call('POST', '/regions/lintukoto/summaries/2026/editions', {}, headers)

    const all = '/regions/{region}/social-reports'
    const kind = { kind: 'sosiaalinen-raportti', period: '2026' }
    await checked('POST', all, 401, { of, body: kind })
    await checked('POST', all, 403, { of, headers: coordinator, body: kind })
    await checked('POST', all, 400, { of, headers, body: {} })
    await checked('POST', all, 422, { of, headers, body: { ...kind, kind: 'x' } })
    const { id } = (await checked('POST', all, 201, { of, headers, body: kind })).body
    await checked('POST', all, 409, { of, headers, body: kind })
    await checked('GET', all, 200, { of, headers })
    await checked('GET', `${all}/{id}`, 200, { of, headers, id })
    await checked('GET', `${all}/{id}`, 404, { of, headers: supervisor, id })
    const draft = (await checked('GET', `${all}/{id}/draft`, 200, { of, headers, id })).body
    const said = { fi: 'Teksti', sv: 'Text', en: 'Text' }
    const written = {
      ...draft,
      title: said,
      method: said,
      published: '2027-03-10',
      suppression: { ...draft.suppression, note: said },
      proposals: [{ id: 'lounas', text: said, state: 'proposed', uses: [] }],
    }
    const documents = `${all}/{id}/documents`
    await checked('POST', documents, 403, { of, headers: coordinator, id, body: written })
    await checked('POST', documents, 400, { of, headers, id, body: draft })
    await checked('POST', documents, 422, { of, headers, id, body: { ...written, version: 2 } })
    const large = { ...written, method: { ...said, fi: 'x'.repeat(3_000_000) } }
    await checked('POST', documents, 413, { of, headers, id, body: large })
    const document = (await checked('POST', documents, 201, { of, headers, id, body: written })).body.id
    await checked('GET', `${documents}/{document}`, 200, { of, headers, id, document })
    await checked('GET', `${documents}/{document}`, 404, { of, headers, id, document: 'x' })
    const acts = `${all}/{id}/acts`
    const act = (type: string, more: object = {}) => ({ type: `socialReport.${type}`, ...more })
    const take = (status: number, body: object, by = headers) =>
      checked('POST', acts, status, { of, headers: by, id, body })
    await take(409, act('submit', { document }))
    await take(422, act('takeToWorkshop', { document: 'x' }))
    await take(403, act('takeToWorkshop', { document }), coordinator)
    await take(400, act('delete'))
    await take(200, act('takeToWorkshop', { document }))
    await take(200, act('submit', { document }))
    await take(200, act('pass', { text: 'Hyvä.' }), coordinator)
    await take(200, act('approve', { text: 'Hyvä.' }), director)
    await checked('GET', '/regions/{region}/publications/{id}', 404, { of, id: 'x' })
    await take(200, act('publish', { audience: 'everyone' }))
    await take(200, act('present', { body: 'vanhusneuvosto', version: 1 }))
    await take(200, act('answer', { body: 'vanhusneuvosto', text: 'Kiitos.' }))

    const proposals = '/regions/{region}/proposals'
    const made = { of, headers, body: { socialReport: id, code: 'lounas' } }
    const proposal = (await checked('POST', proposals, 201, made)).body.id
    await checked('POST', proposals, 409, made)
    await checked('POST', proposals, 422, { ...made, body: { ...made.body, code: 'x' } })
    await checked('POST', proposals, 403, { ...made, headers: director })
    await checked('POST', proposals, 400, { ...made, body: {} })
    await checked('GET', proposals, 200, { of, headers })
    await checked('GET', `${proposals}/{id}`, 404, { of, headers, id: 'x' })
    const accept = { type: 'proposal.accept', owner: 'esihenkilo-lastensuojelu' }
    const accepting = { of, headers: director, id: proposal, body: accept }
    await checked('POST', `${proposals}/{id}/acts`, 403, { ...accepting, headers })
    await checked('POST', `${proposals}/{id}/acts`, 200, accepting)
    await checked('POST', `${proposals}/{id}/acts`, 409, accepting)
    await checked('GET', `${proposals}/{id}`, 200, { of, headers, id: proposal })

    const statements = '/regions/{region}/statements'
    const saying = { of, headers, body: { title: said, text: said, link: 'https://www.example.org/' } }
    await checked('POST', statements, 401, { of, body: saying.body })
    await checked('POST', statements, 403, { ...saying, headers: director })
    await checked('POST', statements, 400, { ...saying, body: {} })
    await checked('POST', statements, 422, { ...saying, body: { title: { fi: 'Teksti' } } })
    const statement = (
      await checked('POST', statements, 201, { ...saying, body: { ...saying.body, socialReport: id } })
    ).body.id
    await checked('GET', statements, 200, { of, headers })
    await checked('GET', `${statements}/{id}`, 404, { of, headers: director, id: statement })
    const texts = `${statements}/{id}/texts`
    await checked('POST', texts, 403, { ...saying, headers: coordinator, id: statement })
    const text = (await checked('POST', texts, 201, { ...saying, id: statement })).body.id
    const adopting = { of, headers, id: statement, body: { type: 'statement.adopt', document: text } }
    await checked('POST', `${statements}/{id}/acts`, 422, {
      ...adopting,
      body: { ...adopting.body, document: 'x' },
    })
    await checked('POST', `${statements}/{id}/acts`, 200, adopting)
    await checked('POST', `${statements}/{id}/acts`, 409, adopting)
    const giving = { ...adopting, body: { type: 'statement.publish', audience: 'everyone' } }
    await checked('POST', `${statements}/{id}/acts`, 200, giving)
    await checked('GET', `${statements}/{id}`, 200, { of, headers, id: statement })
    await checked('GET', '/regions/{region}/published-statements', 200, { of })

    const address = 'sosiaalinen-raportti-2026'
    await checked('GET', '/regions/{region}/publications', 200, { of })
    await checked('GET', '/regions/{region}/publications/{id}', 200, { of, id: address })
    await checked('GET', '/regions/{region}/publications/{id}/versions/{version}', 200, { of, id: address })
    await checked('GET', '/regions/{region}/published-proposals', 200, { of })
  })
})
