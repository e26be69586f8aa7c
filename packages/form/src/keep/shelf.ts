import type { Answers, Finding } from '@rake/core/report'
import type { Received, Submission } from '../client.ts'

/** What the device keeps of one report on its way. The browser holds it for the pages of one origin only. */
export interface Kept {
  /** The page that writes it: another one may not write over it. */
  readonly page: string
  /** When it was last written, in milliseconds since 1970; for a receipt, when it came. */
  readonly at: number
  readonly answers: Answers
  readonly confirmed: readonly Finding[]
  /** What was sent with this key and perhaps arrived, before the answers were changed. */
  readonly unanswered: readonly Submission[]
  /** What goes as soon as there is a connection. */
  readonly outgoing?: Submission | undefined
  /** The receipt, until the reporter says that it is saved. Nothing of the report stands beside it. */
  readonly received?: (Received & { readonly earlier: boolean }) | undefined
}

const hour = 3_600_000

/**
 * How long what is kept lasts after it was written, in milliseconds: a receipt 72 hours, over a weekend; what
 * is yet to be sent 30 days, over a holiday; an unfinished report a week. (docs/decisions/0008)
 */
export function lifeOf({ received, outgoing }: Kept): number {
  return (received ? 72 : outgoing ? 30 * 24 : 7 * 24) * hour
}

/** A place on the device for the reports of one region. Where the browser forbids it, it stays empty. */
export interface Shelf {
  /** What is kept, by idempotency key: first what waits to be sent, then receipts, each the newest first. */
  readonly list: () => readonly (readonly [key: string, kept: Kept])[]
  readonly get: (key: string) => Kept | undefined
  /** Answers whether it is kept now. */
  readonly put: (key: string, kept: Kept) => boolean
  readonly remove: (key: string) => void
}

/** Every name on the device begins so. */
const mark = 'rake:'

/** The shelf of a region, named by API and slug. What has outlived its time is thrown away, of other regions too. */
export function shelfOf(place: string, now: () => number = Date.now): Shelf {
  const prefix = `${mark}${place} `

  const get = (key: string) => read(prefix + key)
  function list() {
    const names = safely((storage) => Object.keys(storage)) ?? []
    const all = names.flatMap((name) => {
      if (!name.startsWith(mark)) return []
      const kept = read(name)
      if (!kept || !(kept.at + lifeOf(kept) >= now())) safely((storage) => storage.removeItem(name))
      else if (name.startsWith(prefix)) return [[name.slice(prefix.length), kept] as const]
      return []
    })
    return all.sort(([, a], [, b]) => rank(b) - rank(a) || b.at - a.at)
  }

  return {
    list,
    get,
    put: (key, kept) =>
      safely((storage) => {
        storage.setItem(prefix + key, JSON.stringify(kept))
        return true
      }) ?? false,
    remove: (key) => {
      safely((storage) => storage.removeItem(prefix + key))
    },
  }
}

function rank({ outgoing, received }: Kept): number {
  return outgoing ? 2 : received ? 1 : 0
}

function read(name: string): Kept | undefined {
  return safely((storage) => JSON.parse(storage.getItem(name) ?? 'null')) ?? undefined
}

/** A browser may forbid its storage, have none, or have no room: then it is as if nothing were kept. */
function safely<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}
