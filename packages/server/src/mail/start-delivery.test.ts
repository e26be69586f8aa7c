import { type Instant, instant, plainDate } from '@rake/core/clock'
import { pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveProfiles } from '../store/index.ts'
import { stored, submissionOf } from '../store/test-reports.ts'
import { testStore } from '../store/test-store.ts'
import type { MailMessage } from './mail.ts'
import { startDelivery, untilNextRound } from './start-delivery.ts'

const monday = plainDate('2026-03-02')
const address = 'https://rake.example.org'

let store: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  store = await testStore()
  await saveProfiles(store.db, [pohjoisSavo])
})
afterAll(() => store.drop())

/** A clock that goes on from a moment. */
function clockFrom(moment: string): () => Instant {
  const begun = performance.now()
  return () => instant(new Date(Date.parse(moment) + performance.now() - begun).toISOString())
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A mail server that takes mails when it is told to. */
function slowMail() {
  const begun = Promise.withResolvers<void>()
  const taken = Promise.withResolvers<void>()
  const sent: MailMessage[] = []
  return {
    begun: begun.promise,
    take: taken.resolve,
    sent,
    mail: {
      async send(message: MailMessage) {
        begun.resolve()
        await taken.promise
        sent.push(message)
      },
    },
  }
}

test.each([
  ['2026-03-02T10:00:00.000Z', 60, 3_600_000],
  ['2026-03-02T10:00:00.001Z', 60, 3_599_999],
  ['2026-03-02T10:59:59.999Z', 60, 1],
  ['2026-03-02T10:07:00.000Z', 15, 8 * 60_000],
  ['2026-03-02T10:00:00.000Z', 24 * 60, 14 * 3_600_000],
])(
  'PS-11 rounds are on the full hour, or at other fixed times: at %s, every %i minutes',
  (now, every, expected) => {
    expect(untilNextRound(instant(now), every)).toBe(expected)
  },
)

test('PS-11 nothing is sent when a report comes, nor at the start: only when the hour is full', async () => {
  await stored(store.db, submissionOf(pohjoisSavo, {}, monday))
  const now = clockFrom('2026-03-02T21:59:57.000Z')
  const sentAt: Instant[] = []
  const mail = { send: async () => void sentAt.push(now()) }
  const delivery = startDelivery({ db: store.db, regions: [pohjoisSavo], mail, address, now })
  await stored(store.db, submissionOf(pohjoisSavo, {}, monday))
  await expect.poll(() => sentAt, { timeout: 20_000 }).toHaveLength(2)
  expect(sentAt.filter((moment) => moment < '2026-03-02T22:00')).toEqual([])
  await delivery.stop()
  const days = await store.db.selectFrom('outbox').select('sent').distinct().execute()
  // Midnight in Helsinki: the day of sending is the Helsinki one.
  expect(days).toEqual([{ sent: '2026-03-03' }])
})

test('stopping waits for the mail in hand, which is noted, and sends no other', async () => {
  await stored(store.db, submissionOf(pohjoisSavo, {}, monday))
  const { mail, sent, begun, take } = slowMail()
  const delivery = startDelivery({ db: store.db, regions: [pohjoisSavo], mail, address, every: 0.001 })
  await begun
  let stopped = false
  const stopping = delivery.stop().then(() => {
    stopped = true
  })
  await sleep(100)
  expect(stopped).toBe(false)
  take()
  await stopping
  expect(sent).toHaveLength(1)
  const waiting = await store.db.selectFrom('outbox').select('id').where('sent', 'is', null).execute()
  expect(waiting).toHaveLength(1)
})

test('a round that the database fails is told, and the next one comes', async () => {
  const log: string[] = []
  const broken = store.db.withSchema('nowhere')
  const { mail } = slowMail()
  const delivery = startDelivery({
    db: broken,
    regions: [pohjoisSavo],
    mail,
    address,
    every: 0.001,
    log: (line) => log.push(line),
  })
  await expect.poll(() => log.length).toBeGreaterThan(1)
  await delivery.stop()
  expect(log[0]).toBe('Notices could not be sent in this round: relation "nowhere.outbox" does not exist')
})
