import { isRefusal, type Received, type Result, type Submission } from '../client.ts'

const shortest = 4_000
const longest = 5 * 60_000

/**
 * How long to wait after so many tries without an answer, in milliseconds: 4 seconds, doubled with each up to
 * five minutes, and of that at least half by chance, so that not everyone comes when the server does.
 */
export function pauseAfter(lost: number, chance: () => number = Math.random): number {
  return Math.min(longest, shortest * 2 ** (lost - 1)) * (1 - chance() / 2)
}

/** Waits; a connection that comes back, and a signal to stop, end it at once. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      globalThis.removeEventListener?.('online', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    globalThis.addEventListener?.('online', end)
    signal.addEventListener('abort', end, { once: true })
  })
}

/** What became of a submission; `earlier` if the report is one that was sent before the last changes. */
export interface Delivery {
  readonly result: Result<Received>
  readonly earlier: boolean
}

/** How a submission is to be delivered. */
export interface Dispatch {
  readonly submission: Submission
  /** What was sent with the same key before. */
  readonly unanswered: readonly Submission[]
  /** One try, always with the same key: so the report is stored once, however often it is sent. */
  readonly send: (submission: Submission) => Promise<Result<Received>>
  /** No try after this. One under way is waited for: it may be the one that arrives. */
  readonly signal: AbortSignal
  /** A try had no answer. */
  readonly onLost?: () => void
  readonly pauseAfter?: (lost: number) => number
}

/**
 * Sends a submission until there is an answer, with growing pauses. If an earlier one with the same key had
 * arrived after all, though its answer was lost, that one is the report: it is sent again as it was, for its
 * receipt.
 *
 * @returns `lost` only when the signal ended it.
 */
export async function deliver(dispatch: Dispatch): Promise<Delivery> {
  const { submission, unanswered, signal, onLost } = dispatch
  const { pauseAfter: wait = pauseAfter } = dispatch
  for (let lost = 1; ; lost++) {
    const delivery = await once(dispatch, submission, unanswered)
    if (delivery.result.type !== 'lost' || signal.aborted) return delivery
    onLost?.()
    await pause(wait(lost), signal)
    if (signal.aborted) return delivery
  }
}

async function once(
  { send }: Dispatch,
  submission: Submission,
  unanswered: readonly Submission[],
): Promise<Delivery> {
  const result = await send(submission)
  if (!isRefusal(result, 'keyReused')) return { result, earlier: false }
  for (const before of unanswered) {
    const known = await send(before)
    if (!isRefusal(known, 'keyReused')) return { result: known, earlier: true }
  }
  return { result, earlier: false }
}
