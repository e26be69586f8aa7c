import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, startEngine } from './index.ts'
import { socketUrl } from './socket.ts'

const asRoot = process.getuid?.() === 0

const folders: string[] = []
const engines: Engine[] = []
const children: ChildProcess[] = []

/** A data folder, and what is left of its server afterwards taken away. */
async function dataFolder(...below: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'engine-'))
  await chmod(root, 0o711)
  folders.push(root)
  const data = join(root, ...below)
  await mkdir(data, { recursive: true })
  return data
}

async function start(data: string): Promise<Engine> {
  const engine = await startEngine({ data })
  engines.push(engine)
  return engine
}

/** Another Node that starts the engine and stays. */
async function startElsewhere(data: string): Promise<ChildProcess> {
  const script = `
    const { startEngine } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
    await startEngine({ data: ${JSON.stringify(data)} })
    console.log('ready')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('did not start'))),
  ])
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit')
  child.kill('SIGKILL')
  await end
}

const cluster = (data: string) => join(data, 'postgres', 'cluster')

async function serverPid(data: string): Promise<number> {
  return Number.parseInt(await readFile(join(cluster(data), 'postmaster.pid'), 'utf8'), 10)
}

async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

const logged = async (data: string): Promise<string> => {
  const home = join(data, 'postgres')
  const files = (await readdir(home)).filter((name) => name.startsWith('server.log'))
  return (await Promise.all(files.map((name) => readFile(join(home, name), 'utf8')))).join('')
}

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop()
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const root of folders.splice(0)) {
    // Whatever a failed test left running.
    for (const path of await readdir(root, { recursive: true })) {
      if (path.endsWith('postmaster.pid'))
        process.kill(Number.parseInt(await readFile(join(root, path), 'utf8'), 10), 'SIGKILL')
    }
    await rm(root, { recursive: true, maxRetries: 10 })
  }
})

describe('a database of its own', () => {
  test('keeps what was stored from one start to the next', async () => {
    const data = await dataFolder()
    const first = await start(data)
    expect(first).toMatchObject({ adopted: false, version: expect.stringMatching(/^18\./) })
    await query(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    expect(existsSync(join(cluster(data), 'postmaster.pid'))).toBe(false)

    const second = await start(data)
    expect(second.adopted).toBe(false)
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })
})

describe('while it runs', () => {
  let data: string
  let engine: Engine
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'engine-'))
    engine = await startEngine({ data })
  })
  afterAll(async () => {
    await engine.stop()
    await rm(data, { recursive: true })
  })

  test('sorts, folds and stems as Finnish does', async () => {
    const words = ['öljy', 'zeniitti', 'äiti', 'Åland', 'aamu', 'Ääni']
    const sorted = await query(engine.url, 'select word from unnest($1::text[]) word order by word', [words])
    expect(sorted.map(({ word }) => word)).toEqual(['aamu', 'zeniitti', 'Åland', 'äiti', 'Ääni', 'öljy'])
    const [row] = await query(
      engine.url,
      `select lower('ÄÖÅ') as low, to_tsvector('finnish', 'ASUNTOJEN') @@ to_tsquery('finnish', 'asunto') as found`,
    )
    expect(row).toEqual({ low: 'äöå', found: true })
  })

  test('works for an ordinary role: row-level security binds it, trusted extensions are open to it', async () => {
    await query(engine.url, 'create extension pg_trgm')
    expect(
      await query(
        engine.url,
        'select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
      ),
    ).toEqual([{ name: 'rake', rolsuper: false, rolbypassrls: false }])
  })

  test('no TCP port', async () => {
    expect(await query(engine.url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  })

  test.runIf(process.platform === 'linux')('no TCP port, asked of the kernel', async () => {
    const pid = await serverPid(data)
    const descriptors = await readdir(`/proc/${pid}/fd`)
    const open = await Promise.all(descriptors.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')))
    const sockets = open.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [])
    const inodes = async (table: string): Promise<string> => readFile(`/proc/${pid}/net/${table}`, 'utf8')
    const tcp = (await inodes('tcp')) + (await inodes('tcp6')) + (await inodes('udp'))
    const unix = await inodes('unix')
    expect(sockets.filter((inode) => unix.includes(` ${inode} `))).not.toEqual([])
    expect(sockets.filter((inode) => tcp.includes(` ${inode} `))).toEqual([])
  })

  test.runIf(asRoot)('another user of the machine gets neither to the socket nor to the files', async () => {
    for (const part of ['socket', 'cluster']) {
      const look = spawn('ls', [join(data, 'postgres', part)], { uid: 65534, gid: 65534, stdio: 'ignore' })
      expect((await once(look, 'exit'))[0], part).not.toBe(0)
    }
  })
})

describe('killed', () => {
  test('Node alone: the server lives on and is adopted', async () => {
    const data = await dataFolder()
    const other = await startElsewhere(data)
    const pid = await serverPid(data)
    await kill(other)
    const engine = await start(data)
    expect(engine.adopted).toBe(true)
    expect(await serverPid(data)).toBe(pid)
    expect(await query(engine.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await engine.stop()
    await expect(query(engine.url, 'select 1')).rejects.toThrow(/ENOENT/)
  })

  test('by Ctrl+C: the terminal reaches Node and not the server', async () => {
    const data = await dataFolder()
    const other = await startElsewhere(data)
    const end = once(other, 'exit')
    process.kill(-(other.pid ?? Number.NaN), 'SIGINT')
    await end
    expect((await start(data)).adopted).toBe(true)
  })

  test('Node and server: what was acknowledged is there after recovery', async () => {
    const data = await dataFolder()
    const other = await startElsewhere(data)
    const url = urlOf(data)
    await query(url, 'create table kept (n int)')
    for (let n = 1; n <= 50; n += 1) await query(url, 'insert into kept values ($1)', [n])
    process.kill(await serverPid(data), 'SIGKILL')
    await kill(other)

    const engine = await start(data)
    expect(engine.adopted).toBe(false)
    expect(await query(engine.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 50 }])
    expect(await logged(data)).toContain('automatic recovery in progress')
  })

  test('and the machine restarted: the old process number is another program by now', async () => {
    const data = await dataFolder()
    await (await start(data)).stop()
    const { uid, gid } = await stat(cluster(data))
    const stranger = spawn('sleep', ['60'], asRoot ? { uid, gid } : {})
    children.push(stranger)
    await writeFile(join(cluster(data), 'postmaster.pid'), `${stranger.pid}\n${cluster(data)}\n1\n5432\n`)
    expect((await start(data)).adopted).toBe(false)
    expect(stranger.exitCode).toBe(null)
  })
})

/** Where a server that another process started is reached. */
const urlOf = (data: string) => socketUrl(join(data, 'postgres', 'socket'), 'rake', 'rake')

describe('two processes over one data folder', () => {
  test('the second is refused, and told who has it', async () => {
    const data = await dataFolder()
    const other = await startElsewhere(data)
    await expect(start(data)).rejects.toThrow(`in use by another running server (process ${other.pid})`)
    // The first one is none the worse.
    expect(await query(urlOf(data), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('at the first start of both: one has it, the other is refused', async () => {
    const data = await dataFolder()
    const both = await Promise.allSettled([startElsewhere(data), start(data)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await query(urlOf(data), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('the claim is renewed when the server has broken all connections', async () => {
    const data = await dataFolder()
    const said: string[] = []
    const engine = await startEngine({ data, log: (message) => said.push(message) })
    engines.push(engine)
    await crashSession(engine.url, 'select pg_sleep(60)')
    await expect.poll(() => said.join(), { timeout: 20_000 }).toContain('connecting again')
    await expect.poll(() => holders(engine.adminUrl), { timeout: 20_000 }).toEqual([`process ${process.pid}`])
    await expect(startEngine({ data })).rejects.toThrow('in use by another running server')
  })
})

async function holders(adminUrl: string): Promise<unknown[]> {
  const text = `select application_name as name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory'`
  return (await query(adminUrl, text).catch(() => [])).map(({ name }) => name)
}

/** Kills the server's process of one session in the middle of a statement. */
async function crashSession(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const broken = expect(client.query(statement)).rejects.toThrow()
  await expect
    .poll(
      async () =>
        (await query(url, 'select state from pg_stat_activity where pid = $1', [rows[0]?.pid]))[0]?.state,
    )
    .toBe('active')
  process.kill(rows[0]?.pid ?? Number.NaN, 'SIGKILL')
  await broken
}

describe('the log', () => {
  test('nothing that was stored or asked reaches the log', async () => {
    const data = await dataFolder()
    const { url, stop } = await start(data)
    const code = '131052-903T'
    await query(url, 'create table person (code text primary key check (length(code) < 12))')
    await query(url, 'insert into person values ($1)', [code])
    const failing: [string, unknown[]][] = [
      ['insert into person values ($1)', [code]],
      ['insert into person values ($1)', [`${code} ${code}`]],
      ['select $1::int', [code]],
      [`select '${code}'::date`, []],
      [`select "${code}" from person`, []],
      [`do $$ begin raise exception '${code}'; end $$`, []],
    ]
    for (const [text, values] of failing) {
      await expect(query(url, text, values)).rejects.toThrow()
    }
    await query(url, `do $$ begin raise warning '${code}'; end $$`)
    await crashSession(url, `select pg_sleep(60), '${code}'`)
    await expect.poll(() => query(url, 'select 1').catch(() => undefined), { timeout: 20_000 }).toBeTruthy()
    await stop()
    const log = await logged(data)
    expect(log).toContain('was terminated by signal 9')
    expect(log).not.toContain(code)
  })
})

describe('data folders', () => {
  test('with a path too long for a socket, and with every awkward character', async () => {
    const data = await dataFolder(`it's a "long", väärä\\${'x'.repeat(100)}`)
    const engine = await start(data)
    const [row] = await query(engine.adminUrl, `select current_setting('unix_socket_directories') as folder`)
    const folder = String(row?.folder).replaceAll('"', '')
    expect(folder).toMatch(/^\/tmp\/rake-[0-9a-f]{20}$/)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    await engine.stop()
    expect(existsSync(folder)).toBe(false)
  })

  test('with every awkward character and a short path', async () => {
    const { url } = await start(await dataFolder(`o'r, "ä\\n`))
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test.runIf(asRoot)(
    'that the server cannot reach, under a closed folder: says which, and what to do',
    async () => {
      const data = await dataFolder('closed', 'data')
      await chmod(join(data, '..'), 0o700)
      await expect(start(data)).rejects.toThrow(
        new RegExp(`cannot enter ${join(data, '..')}: choose a data folder outside it.*DATABASE_URL`),
      )
    },
  )

  test('that are no folder: says so', async () => {
    const data = join(await dataFolder(), 'file')
    await writeFile(data, '')
    await expect(start(data)).rejects.toThrow(/cannot be used .*DATABASE_URL/)
  })

  test('of another major version: says how to take the data over', async () => {
    const data = await dataFolder()
    await (await start(data)).stop()
    await writeFile(join(cluster(data), 'PG_VERSION'), '15\n')
    await expect(start(data)).rejects.toThrow(/written by PostgreSQL 15, and this is 18: .*pg_dump/)
  })
})
