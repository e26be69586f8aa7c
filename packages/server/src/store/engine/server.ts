import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Client } from 'pg'
import { usableBinaries } from './binaries.ts'
import { prepareCluster } from './cluster.ts'
import { EngineError } from './engine-error.ts'
import { knock } from './knock.ts'
import type { Place } from './place.ts'
import { programOptions } from './run-as.ts'
import { makeSocketFolder } from './socket.ts'

/** How long a server that runs but has no socket may take to end, in milliseconds. */
const PATIENCE = 60_000
const PAUSE = 20

/**
 * What a server says that ends because another one is over the same files: one that another process started
 * at the same moment, or the last processes of one that was killed.
 */
const IN_THE_WAY = /lock file .* already exists|pre-existing shared memory block/

/**
 * A connection to the server of this place, which is started unless it runs already. One that is starting,
 * recovering or ending is waited for; a recovery after a crash may take as long as it takes.
 * @returns the connection, as superuser, and whether the server was found running
 * @throws {EngineError} when the server cannot be started
 */
export async function reachServer(place: Place): Promise<{ client: Client; adopted: boolean }> {
  const deadline = Date.now() + PATIENCE
  let child: ChildProcess | undefined
  for (;;) {
    const answer = await knock(place.socket)
    if (typeof answer === 'object') return { client: answer, adopted: child === undefined }
    if (answer === 'absent') {
      const { pid, state } = await recordedProcess(place)
      const late = Date.now() > deadline
      if (child && hasEnded(child)) {
        const said = await endOf(place.log)
        if (late || !IN_THE_WAY.test(said)) throw new EngineError(`PostgreSQL did not start. ${said}`)
        child = undefined
      } else if (!child && state === 'running' && late) {
        throw new EngineError(
          `PostgreSQL (process ${pid}) runs over ${place.cluster} but does not answer at ${place.socket}: ` +
            `end it with "kill -INT ${pid}", and start again.`,
        )
      } else if (!child && state !== 'running') {
        // PostgreSQL sees only that the number is in use, and would not dare.
        if (state === 'reused') await rm(pidFile(place), { force: true })
        child = await launch(place)
      }
    }
    await sleep(PAUSE)
  }
}

/**
 * Stops the server of this place, whoever started it, and waits for its end: open transactions are rolled
 * back, all else is on disk (PostgreSQL's "fast" shutdown).
 */
export async function stopServer(place: Place): Promise<void> {
  const { pid, state } = await recordedProcess(place)
  if (state === 'running') process.kill(pid, 'SIGINT')
  for (
    let now = { pid, state };
    now.pid === pid && now.state === 'running';
    now = await recordedProcess(place)
  ) {
    await sleep(PAUSE)
  }
  if (!place.socket.startsWith(place.home)) await rmdir(place.socket).catch(() => undefined)
}

/** A session of its own keeps the terminal's Ctrl+C from it: Node decides when it stops. */
async function launch(place: Place): Promise<ChildProcess> {
  const binaries = await usableBinaries(place.binaries, place.user)
  await prepareCluster(place, binaries)
  await makeSocketFolder(place.socket, place.user)
  // Two runs are kept: this one and the one before it.
  await rename(place.log, `${place.log}.1`).catch(() => undefined)
  const log = await open(place.log, 'a', 0o600)
  const child = spawn(binaries.postgres, ['-D', place.cluster], {
    ...programOptions(place.user),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  // Whether it lives is asked by hasEnded(); unheard, this event would end Node.
  child.on('error', () => undefined)
  child.unref()
  await log.close()
  return child
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

async function endOf(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n')
  return `The end of ${log}:\n${lines.slice(-5).join('\n')}`
}

const pidFile = (place: Place): string => join(place.cluster, 'postmaster.pid')

/**
 * The process that `postmaster.pid` names: a PostgreSQL that runs, or a number in use by something else since
 * the server died (another program, or the server's own zombie in a container that reaps none), or nothing.
 */
async function recordedProcess(place: Place): Promise<{ pid: number; state: 'running' | 'reused' | 'none' }> {
  const pid = Number.parseInt(await readFile(pidFile(place), 'utf8').catch(() => ''), 10)
  const program = await programOf(pid)
  if (program === undefined) return { pid, state: 'none' }
  return { pid, state: program === 'postgres' ? 'running' : 'reused' }
}

const run = promisify(execFile)

/** The program that a process runs, `zombie` when it has ended unreaped; undefined when there is no such process. */
async function programOf(pid: number): Promise<string | undefined> {
  try {
    if (process.platform !== 'linux') {
      return basename((await run('ps', ['-p', String(pid), '-o', 'comm='])).stdout.trim())
    }
    // proc_pid_stat(5): number, (program), state.
    const [, program, state] = /\((.*)\) (\w)/s.exec(await readFile(`/proc/${pid}/stat`, 'utf8')) ?? []
    return state === 'Z' || state === 'X' ? 'zombie' : program
  } catch {
    return undefined
  }
}
