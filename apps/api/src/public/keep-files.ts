import { setTimeout as sleep } from 'node:timers/promises'
import type { Profile } from '@rake/core'
import { type Db, listPublicationVersions, readPublication } from '@rake/server/store'
import type { PublicationFiles } from './files.ts'
import { reader } from './read.ts'

/** What is looked after. */
export interface KeepingOptions {
  readonly regions: readonly Profile[]
  readonly db: Db
  readonly files: PublicationFiles
  /** Seconds between two looks at what has been published; 60 by default. */
  readonly every?: number
  /** Where it is said that a file could not be made; stderr by default. */
  readonly log?: (line: string) => void
}

/** Keeping that goes on. */
export interface RunningKeeping {
  /** Ends it; resolves when the file in hand is kept. */
  stop(): Promise<void>
}

/**
 * Makes the files of every published version soon after its publication, so that they carry the look of that time and
 * nobody waits for them. Not within the publication itself: a renderer that fails may hold up no report. What fails
 * here is told, and made when somebody asks for it.
 */
export function startKeepingFiles({
  regions,
  db,
  files,
  every = 60,
  log = console.error,
}: KeepingOptions): RunningKeeping {
  const stopping = new AbortController()
  const { signal } = stopping
  const looked = new Set<string>()

  async function round(): Promise<void> {
    for (const { slug } of regions) {
      for (const { id, version } of await listPublicationVersions(db, slug, reader)) {
        if (signal.aborted) return
        const name = `${slug}/${id}/${version}`
        if (looked.has(name)) continue
        const found = await readPublication(db, slug, id, reader, version)
        looked.add(name)
        try {
          if (found) await files.list(found.document, signal)
        } catch (error) {
          log(`The files of ${name} could not be made: ${messageOf(error)}`)
        }
      }
    }
  }

  async function run(): Promise<void> {
    do {
      try {
        await round()
      } catch (error) {
        log(`What is published could not be looked at: ${messageOf(error)}`)
      }
    } while (await waited(every * 1000, signal))
  }
  const running = run()

  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Waits; whether the time has come, and it was not stopped before. */
function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false)
}
