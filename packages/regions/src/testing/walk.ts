import type { Snapshot } from '@rake/core/lifecycle'
import type { Life } from './lives.ts'

/** A stretch of a log, and what the thing had become at its end. */
export interface Walk {
  readonly log: readonly { readonly type: string }[]
  readonly end: Snapshot
}

/**
 * A random walk: so many attempts, of which those stand in the log that were let. For each one of the lives is
 * asked, so that a region whose rules change on the way can be walked too.
 */
export function walk(lives: readonly [Life, ...Life[]], attempts: number, random: () => number): Walk {
  const [first] = lives
  const log: { readonly type: string }[] = []
  let end = first.start()
  for (let attempt = 0; attempt < attempts; attempt++) {
    const life = lives[Math.floor(random() * lives.length)] ?? first
    const made = life.attempt(end, random)
    if (!made) continue
    log.push(made.event)
    end = made.snapshot
  }
  return { log, end }
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
