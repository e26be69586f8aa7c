import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idempotencyKey, solveEffort } from '@rake/core/report'
import { afterAll, beforeAll, expect, test } from 'vitest'

const kills = 25
const clients = 6

const answers = {
  language: 'fi',
  unit: 'joroisten-sosiaalityo',
  nature: 'negative',
  description: 'Asuntoja ei löydy kohtuuhintaan.',
}

let data: string
let port: number
let server: ChildProcess | undefined
const base = () => `http://127.0.0.1:${port}/api`

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rake-durability-'))
  port = await freePort()
})

afterAll(async () => {
  if (server && server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await rm(data, { recursive: true, force: true })
})

/** The reference server as `pnpm start` runs it, over its embedded database. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=@rake/source', 'src/main.ts'], {
    cwd: new URL('..', import.meta.url).pathname,
    env: { ...process.env, PORT: String(port), RAKE_DATA: data, DATABASE_URL: '', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  server = child
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${errors}`)
    const up = await fetch(`${base()}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await sleep(50)
  }
}

/** Ends Node at once; with `database`, PostgreSQL and all its children in the same moment. */
async function kill(database: boolean): Promise<void> {
  const child = server
  if (!child?.pid) throw new Error('No server runs')
  const postmaster = await readFile(join(data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')
  const exited = once(child, 'exit')
  process.kill(child.pid, 'SIGKILL')
  if (database) process.kill(Number(postmaster.split('\n')[0]), 'SIGKILL')
  await exited
}

/** Sends one report, with as much effort as is asked for; its receipt, or undefined if no answer came. */
async function send(key: string, effort = '00000000'): Promise<string | undefined> {
  try {
    const response = await fetch(`${base()}/regions/pohjois-savo/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Rake-Effort': effort },
      body: JSON.stringify({ answers }),
    })
    const answer = (await response.json()) as { receipt: string; bits: number }
    if (response.status === 429) return send(key, solveEffort('pohjois-savo', key, answer.bits))
    return response.status === 201 ? answer.receipt : undefined
  } catch {
    return undefined
  }
}

test('nothing acknowledged is lost: killed 25 times amid a stream of reports, none lost and none twice', async () => {
  const receipts = new Map<string, string>()
  const unanswered: string[] = []

  for (let round = 0; round < kills; round++) {
    await start()
    let going = true
    const stream = Array.from({ length: clients }, async () => {
      while (going) {
        // What got no answer is sent again under its key, as the form does.
        const key = unanswered.pop() ?? idempotencyKey()
        const receipt = await send(key)
        if (receipt === undefined) unanswered.push(key)
        else receipts.set(key, receipt)
      }
    })
    // Amid the stream, however fast the machine is just now.
    const enough = receipts.size + 12 + (round % 5) * 6
    while (receipts.size < enough) await sleep(5)
    await kill(round % 2 === 1)
    going = false
    await Promise.all(stream)
  }

  await start()
  for (const key of unanswered) receipts.set(key, (await send(key)) ?? 'no answer')
  expect(receipts.size).toBeGreaterThan(kills * 10)
  expect(new Set(receipts.values()).size).toBe(receipts.size)

  const states = await Promise.all([...receipts.values()].map(open))
  expect(states.filter((status) => status !== 200)).toEqual([])

  const session = await fetch(`${base()}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ region: 'pohjois-savo', person: 'rake-tyoryhma' }),
  })
  const headers = { Cookie: session.headers.get('Set-Cookie')?.split(';')[0] ?? '' }
  let listed = 0
  for (let query = '?'; query !== ''; ) {
    const response = await fetch(`${base()}/regions/pohjois-savo/reports${query}`, { headers })
    const { reports, next } = (await response.json()) as { reports: unknown[]; next?: string }
    listed += reports.length
    query = next === undefined ? '' : `?after=${next}`
  }
  expect(listed).toBe(receipts.size)
  console.log(`${receipts.size} reports acknowledged over ${kills} kills, all there, each once`)
}, 300_000)

async function open(receipt: string): Promise<number> {
  const response = await fetch(`${base()}/tracking`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ receipt }),
  })
  await response.arrayBuffer()
  return response.status
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || !address) throw new Error('No port is free')
  return address.port
}
