/** How many look-ups have failed lately, over all who ask: a whole region may come from one address. */
export interface Failures {
  count: number
  /** When the count was last brought up to date, in milliseconds of a clock that only goes forward. */
  since: number
}

/** So many failures are forgotten in a second. */
const forgottenPerSecond = 1
/** The first failures are people who mistyped: they wait this long, in milliseconds. */
const shortest = 200
const longest = 5_000

/** A fresh count. */
export function noFailures(): Failures {
  return { count: 0, since: performance.now() }
}

/**
 * How long the next failure waits, in milliseconds; counts it. Doubles with every ten failures that have
 * not been forgotten, up to five seconds.
 */
export function nextDelay(failures: Failures, now = performance.now()): number {
  const forgotten = ((now - failures.since) / 1000) * forgottenPerSecond
  failures.count = Math.max(0, failures.count - forgotten) + 1
  failures.since = now
  return Math.min(longest, shortest * 2 ** ((failures.count - 1) / 10))
}

/** Waits before a failure is answered. Who has the right receipt never waits. */
export async function slowDown(failures: Failures): Promise<void> {
  const delay = nextDelay(failures)
  await new Promise((resolve) => setTimeout(resolve, delay))
}
