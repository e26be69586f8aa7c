import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ServerUser } from './server-user.ts'

/**
 * The options under which every program of PostgreSQL is started: as the server's user, from a folder that
 * anyone can stand in, and without Node's environment, which holds secrets (RAKE_SECRET, passwords of mail).
 * The locale C is the only one that every machine has; sorting is ICU's affair, not the C library's.
 */
export const programOptions = (user: ServerUser | undefined) => ({
  ...user,
  cwd: '/',
  env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
})

const run = promisify(execFile)

/**
 * Runs a program as the server's user to its end.
 * @returns what the program wrote to its standard output
 * @throws what `execFile` throws: its `stderr` says why
 */
export async function runAs(user: ServerUser | undefined, program: string, args: string[]): Promise<string> {
  const { stdout } = await run(program, args, programOptions(user))
  return stdout
}

/** What a failed program said of its failure, on one line where it said little. */
export function saidBy(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string }
  return (stderr || message || String(error)).trim()
}
