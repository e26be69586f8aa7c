/** The longest pause, in rounds. */
const longest = 8

/** Which mailboxes failed lately and sit out some rounds. Kept in memory: after a restart all are tried again. */
export interface Pauses {
  /** Begins a round. */
  begin(): void
  /** Whether this one is to be tried in the present round. */
  isDue(mailbox: string): boolean
  /** How often it has failed since it last worked. */
  failures(mailbox: string): number
  /** It failed: it is tried again after 1, 2, 4 and at most 8 rounds. */
  failed(mailbox: string): void
  /** It worked: its failures are forgotten. */
  worked(mailbox: string): void
}

/** Nothing has failed yet. */
export function noPauses(): Pauses {
  let round = 0
  const failures = new Map<string, { readonly times: number; readonly until: number }>()
  const timesOf = (mailbox: string) => failures.get(mailbox)?.times ?? 0
  return {
    begin: () => {
      round++
    },
    isDue: (mailbox) => (failures.get(mailbox)?.until ?? 0) <= round,
    failures: timesOf,
    failed: (mailbox) => {
      const times = timesOf(mailbox) + 1
      failures.set(mailbox, { times, until: round + Math.min(longest, 2 ** (times - 1)) })
    },
    worked: (mailbox) => {
      failures.delete(mailbox)
    },
  }
}
