import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Profile } from '@rake/core'
import { plainDate } from '@rake/core/clock'
import { pohjoisSavo } from '@rake/regions'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { connect, saveProfiles } from '../store/index.ts'
import { acted, everybody, stored, submissionOf } from '../store/test-reports.ts'
import { testStore } from '../store/test-store.ts'
import { deliver, type Round } from './deliver.ts'
import type { Mail } from './mail.ts'
import { noPauses } from './pauses.ts'
import { smtpMail } from './smtp-mail.ts'
import { type Received, testMailServer } from './test-mail-server.ts'

const monday = plainDate('2026-03-02')
const tuesday = plainDate('2026-03-03')
const from = 'Rake <rake@rake.example.org>'
const address = 'https://rake.example.org'
const director = 'sosiaalijohtaja@example.org'
const joroinen = 'esihenkilo-joroisten-sosiaalityo@example.org'
const secret = {
  description: 'Asunnottomuus näkyy vastaanotolla viikoittain.',
  measures: 'Tarvitaan tukiasuntoja.',
  reporter: 'Testi Tiainen',
}

let store: Awaited<ReturnType<typeof testStore>>
let smtp: Awaited<ReturnType<typeof testMailServer>>
let mail: Mail
const log: string[] = []

beforeAll(async () => {
  store = await testStore()
  await saveProfiles(store.db, [pohjoisSavo])
})
afterAll(() => store.drop())
beforeEach(async () => {
  await store.db.updateTable('outbox').set({ sent: monday }).where('sent', 'is', null).execute()
  log.length = 0
  smtp = await testMailServer()
  mail = smtpMail({ url: smtp.url, from })
})
afterEach(() => smtp.stop())

/** One round, on Tuesday. */
function round(more: Partial<Round> = {}): Promise<void> {
  const log_ = (line: string) => void log.push(line)
  return deliver({ db: store.db, regions: [pohjoisSavo], mail, address, today: tuesday, log: log_, ...more })
}

const messageId = ({ headers }: Received) => headers.get('message-id')

/** A report that came on Monday; its id. */
function report(unit = 'joroisten-sosiaalityo', profile: Profile = pohjoisSavo): Promise<string> {
  return stored(store.db, submissionOf(profile, { ...secret, unit }, monday))
}

async function unsent(): Promise<number> {
  const { n } = await store.db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('sent', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

/** Which mails came to a mailbox. */
const mailsTo = (mailbox: string) => smtp.mails.filter(({ to }) => to.includes(mailbox))

test('PS-04 PS-09 the supervisor and the social director are told of a report by mail, in the first language of the region', async () => {
  const id = await report()
  await round()
  expect(smtp.mails.map(({ to }) => to).sort()).toEqual([[joroinen], [director]])
  for (const { subject, text, headers } of smtp.mails) {
    expect(subject).toBe('Uusi ilmoitus: Joroisten sosiaalityö')
    expect(text).toBe(`Hei!

Tiedoksi on tullut uusi ilmoitus:

Joroisten sosiaalityö
https://rake.example.org/desk/pohjois-savo/reports/${id}

Ilmoitusten sisältöä ei lähetetä sähköpostilla. Voit lukea ne työpöydällä, kun olet kirjautunut sisään.
Tämä viesti on lähetetty automaattisesti, eikä siihen voi vastata.

Pohjois-Savon hyvinvointialue, sosiaalinen raportointi
`)
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('content-language')).toBe('fi')
    expect(headers.get('message-id')).toMatch(/^<[0-9a-f]{32}@rake\.example\.org>$/)
  }
})

test('SS-05 SS-12 a published social report is told by its newest title, and where it can be read', async () => {
  const id = crypto.randomUUID()
  const region = pohjoisSavo.slug
  await store.db.insertInto('thing').values({ region, id, kind: 'socialReport' }).execute()
  const of = { region, kind: 'raportti', unit: null, period: '2026' }
  const address = 'raportti-2026'
  await store.db
    .insertInto('social_report')
    .values({ ...of, id, address })
    .execute()
  for (const [nth, audience] of (['everyone', 'staff'] as const).entries()) {
    const document = JSON.stringify({ title: { fi: `Raportti, versio ${nth + 1}` } })
    const version = { ...of, id: address, version: nth + 1, social_report: id, audience, document }
    await store.db
      .insertInto('publication')
      .values({ ...version, published: monday })
      .execute()
    const notice = { region, id: crypto.randomUUID(), kind: 'socialReport.publish', day: monday, sent: null }
    const post = pohjoisSavo.posts.find(({ mail }) => mail === director)?.id ?? ''
    await store.db
      .insertInto('outbox')
      .values({ ...notice, recipient: post, report: null, publication: address })
      .execute()
    await round()
  }
  expect(mailsTo(director).map(({ subject }) => subject)).toEqual([
    'Sosiaalinen raportti on julkaistu: Raportti, versio 1',
    'Sosiaalinen raportti on julkaistu: Raportti, versio 2',
  ])
  const [open, inside] = mailsTo(director).map(({ text }) => text)
  expect(open).toContain('https://rake.example.org/pohjois-savo/raportit/raportti-2026\n')
  expect(inside).toContain(`https://rake.example.org/desk/pohjois-savo/social-reports/${id}\n`)
})

test('PS-09 a mail has the headers that it needs, and none that tells the sending program or follows the reader', async () => {
  await report()
  await round()
  expect([...(smtp.mails[0]?.headers.keys() ?? [])].sort()).toEqual([
    'auto-submitted',
    'content-language',
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ])
})

test('PS-09 several notices for one mailbox are one mail, so that nobody is flooded', async () => {
  const ids = [await report(), await report(), await report('varkauden-sosiaalityo')]
  await round()
  const toDirector = mailsTo(director)
  expect(toDirector.map(({ subject }) => subject)).toEqual(['3 uutta ilmoitusta'])
  for (const id of ids) expect(toDirector[0]?.text).toContain(`/desk/pohjois-savo/reports/${id}\n`)
  expect(toDirector[0]?.text).toContain('Tiedoksi on tullut 3 uutta ilmoitusta:')
  expect(mailsTo(joroinen).map(({ subject }) => subject)).toEqual(['2 uutta ilmoitusta'])
  expect(smtp.mails).toHaveLength(3)
})

test('PS-06 PS-09 whoever is named to carry a matter on is told so', async () => {
  const id = await report()
  await round()
  const owner = 'esihenkilo-joroisten-sosiaalityo'
  const decided = { type: 'matter.decide', route: 'unit', owner } as const
  expect(await acted(store.db, pohjoisSavo, id, decided, everybody(pohjoisSavo), tuesday)).toBeUndefined()
  smtp.mails.length = 0
  await round()
  expect(smtp.mails.map(({ to, subject }) => [to, subject])).toEqual([
    [[joroinen], 'Asia vietäväksi eteenpäin: Joroisten sosiaalityö'],
  ])
  expect(smtp.mails[0]?.text).toContain('Sinut on nimetty viemään asiaa eteenpäin:')

  // Decided anew, it stays with her: she has been told.
  const again = { ...decided, route: 'crossSector' } as const
  expect(await acted(store.db, pohjoisSavo, id, again, everybody(pohjoisSavo), tuesday)).toBeUndefined()
  smtp.mails.length = 0
  await round()
  expect(smtp.mails).toEqual([])
})

test('PS-09 no mail holds a word of the report, or its reporter', async () => {
  await report()
  await report('varkauden-sosiaalityo')
  await round()
  expect(smtp.mails).toHaveLength(3)
  const words = Object.values(secret).flatMap((text) => text.replaceAll('.', '').split(' '))
  for (const { subject, text, raw } of smtp.mails) {
    expect(words.filter((word) => `${subject}\n${text}\n${raw}`.includes(word))).toEqual([])
  }
})

test('PS-09 a notice counts as sent from the day on which the server took it: a date without a clock time', async () => {
  await report()
  await round()
  const { rows } = await sql<{ type: string; sent: string }>`
    select distinct pg_typeof(sent)::text as type, sent::text from outbox where sent > ${monday}`.execute(
    store.db,
  )
  expect(rows).toEqual([{ type: 'date', sent: tuesday }])
  await round()
  expect(smtp.mails).toHaveLength(2)
})

test('PS-09 while the server is down nothing is lost, and all arrives once it is up', async () => {
  const pauses = noPauses()
  const ids = [await report(), await report('varkauden-sosiaalityo')]
  await smtp.stop()
  for (let n = 0; n < 3; n++) await round({ pauses })
  expect(await unsent()).toBe(4)
  // One try a round, however many mailboxes wait.
  expect(log).toHaveLength(3)
  expect(log[0]).toContain('The mail server cannot be used')

  await smtp.start()
  await round({ pauses })
  expect(await unsent()).toBe(0)
  expect(smtp.mails).toHaveLength(3)
  for (const id of ids) expect(mailsTo(director)[0]?.text).toContain(id)
})

test('PS-09 a mailbox that is refused stops no other, and is tried again later', async () => {
  const pauses = noPauses()
  smtp.refused.add(joroinen)
  await report()
  await report('varkauden-sosiaalityo')
  await round({ pauses })
  expect(smtp.mails).toHaveLength(2)
  expect(mailsTo(director)).toHaveLength(1)
  expect(await unsent()).toBe(1)
  expect(log).toEqual([expect.stringContaining(`Mail to ${joroinen} was refused`)])

  smtp.refused.clear()
  await round({ pauses })
  expect(mailsTo(joroinen)).toHaveLength(1)
  expect(await unsent()).toBe(0)
})

test('PS-09 a mailbox over which the server breaks down holds up no other for long', async () => {
  const pauses = noPauses()
  smtp.breaking.add(joroinen)
  await report()
  await report('varkauden-sosiaalityo')
  await round({ pauses })
  await round({ pauses })
  expect(mailsTo(director)).toHaveLength(1)
  expect(await unsent()).toBe(1)
  // And what comes later does not wait at all.
  for (let n = 0; n < 6; n++) {
    await report('varkauden-sosiaalityo')
    await round({ pauses })
    expect(mailsTo(director)).toHaveLength(n + 2)
  }
  expect(await unsent()).toBe(1)
})

test('PS-09 two servers over one database send each notice once', async () => {
  const other = connect(store.url)
  for (let n = 0; n < 12; n++) await report(n % 2 ? 'joroisten-sosiaalityo' : 'varkauden-sosiaalityo')
  await Promise.all([round(), round({ db: other }), round(), round({ db: other })])
  await other.destroy()
  expect(await unsent()).toBe(0)
  expect(smtp.mails.map(({ to, subject }) => [to[0], subject]).sort()).toEqual(
    [
      [joroinen, '6 uutta ilmoitusta'],
      ['esihenkilo-varkauden-sosiaalityo@example.org', '6 uutta ilmoitusta'],
      [director, '12 uutta ilmoitusta'],
    ].sort(),
  )
})

test('PS-09 killed between the mail and the commit, the notice is sent again under the same Message-ID', async () => {
  await report()
  await report()
  const killed = spawn(process.execPath, ['--conditions=@rake/source', '--input-type=module', '-e', killer], {
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE: store.url, SMTP: smtp.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])
  const [first] = smtp.mails
  expect(smtp.mails).toHaveLength(1)
  expect(await unsent()).toBe(4)

  // PostgreSQL lets go of the rows when it notices that nobody is there any more.
  await vi.waitFor(async () => {
    await round()
    expect(await unsent()).toBe(0)
  }, 20_000)
  expect(smtp.mails).toHaveLength(3)
  const again = mailsTo(first?.to[0] ?? '')
  expect(again).toEqual([first, { ...first, headers: expect.anything(), raw: expect.anything() }])
  expect(again.map(messageId)).toEqual([again.map(messageId)[0], again.map(messageId)[0]])
  expect(new Set(smtp.mails.map(messageId)).size).toBe(2)
})

/** A server of its own that dies as soon as its first mail has been taken. */
const killer = `
  import { deliver, smtpMail } from './src/mail/index.ts'
  import { connect } from './src/store/index.ts'
  import { pohjoisSavo } from '@rake/regions'
  const mail = smtpMail({ url: process.env.SMTP, from: '${from}' })
  await deliver({
    db: connect(process.env.DATABASE),
    regions: [pohjoisSavo],
    address: '${address}',
    today: '${tuesday}',
    mail: {
      async send(message) {
        await mail.send(message)
        process.kill(process.pid, 'SIGKILL')
        await new Promise(() => {})
      },
    },
  })`

test('PS-09 a notice of a post without a mailbox stays unsent, for the desk, until the post has one', async () => {
  const silent = {
    ...pohjoisSavo,
    posts: pohjoisSavo.posts.map(({ mail, ...post }) =>
      mail === director || !mail ? post : { ...post, mail },
    ),
  }
  await report()
  await round({ regions: [silent] })
  expect(smtp.mails.map(({ to }) => to)).toEqual([[joroinen]])
  expect(await unsent()).toBe(1)
  expect(log).toEqual([])
  await round()
  expect(mailsTo(director)).toHaveLength(1)
})

test('PS-09 more notices than one mail holds go in several, each once', async () => {
  const ids: string[] = []
  for (let n = 0; n < 101; n++) ids.push(await report())
  await round()
  const mails = mailsTo(director)
  expect(mails.map(({ subject }) => subject)).toEqual([
    '100 uutta ilmoitusta',
    'Uusi ilmoitus: Joroisten sosiaalityö',
  ])
  const links = mails.flatMap(({ text }) => text.match(/(?<=reports\/).*/g) ?? [])
  expect(links.sort()).toEqual(ids.sort())
})
