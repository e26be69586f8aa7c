import { setTimeout as sleep } from 'node:timers/promises'
import { helsinkiDate, type Instant } from '@rake/core/clock'
import { systemNow } from '../context.ts'
import { type Delivery, deliver } from './deliver.ts'
import { noPauses } from './pauses.ts'

/** When notices are sent. */
export interface DeliveryOptions extends Delivery {
  /** Minutes from one round to the next, counted from midnight UTC; 60 by default: every full hour. */
  readonly every?: number
  /** The moment that it is now; the machine's clock by default. */
  readonly now?: () => Instant
}

/** Sending that goes on. */
export interface RunningDelivery {
  /** Ends it; resolves when the mail in hand has been sent and noted. */
  stop(): Promise<void>
}

/**
 * Sends what is in the outbox at fixed times, until it is stopped.
 *
 * Why not at once: when a report came is a secret, of which only the day is kept (VK-02, PS-11). A mail notes
 * the second in which it was sent, on every server that it passes and for good. Sent at once it would say when
 * somebody in a small unit sat at the form; sent on the hour, all reports of the hour look alike. A longer
 * interval hides more. For the same reason nothing is sent at the start, and what failed is tried again at
 * the same fixed times only.
 */
export function startDelivery({
  every = 60,
  now = systemNow,
  ...delivery
}: DeliveryOptions): RunningDelivery {
  const { log = console.error } = delivery
  const stopping = new AbortController()
  const { signal } = stopping
  const pauses = noPauses()

  async function run(): Promise<void> {
    while (await waited(untilNextRound(now(), every), signal)) {
      try {
        await deliver({ ...delivery, today: helsinkiDate(now()), pauses, signal })
      } catch (error) {
        log(`Notices could not be sent in this round: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  const running = run()

  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** Milliseconds to the next round: more than 0, at most the whole interval of so many minutes. */
export function untilNextRound(now: Instant, every: number): number {
  const interval = every * 60_000
  return interval - (Date.parse(now) % interval)
}

/** Waits; whether the time has come, and it was not stopped before. */
function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false)
}
