import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from '@rake/core/clock'
import { onTestFinished } from 'vitest'
import { run } from '../run.ts'

/** The office's file of the golden case (SS-06). Texts are invented. */
export const example = join(import.meta.dirname, '../../examples/ilmiot.csv')

/** A folder of its own for a test, with copies of these files in it. */
export async function folderWith(...files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rake-cli-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const file of files) await cp(file, join(folder, file.split('/').at(-1) ?? ''))
  return folder
}

/** Runs the command in this process: what it ended with, and what it said. */
export async function rake(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; said: string; progress: string[] }> {
  const lines: string[] = []
  const progress: string[] = []
  const code = await run(args, {
    say: (line) => lines.push(line),
    progress: (line) => progress.push(line),
    today: plainDate('2026-01-29'),
    env,
    wait: async () => undefined,
  })
  return { code, said: lines.join('\n'), progress }
}

/** Every file under a folder by its name, as bytes. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await readdir(folder)
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    ),
  )
}
