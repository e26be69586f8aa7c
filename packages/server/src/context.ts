import type { Profile } from '@rake/core'
import { helsinkiDate, type Instant, instant, type PlainDate } from '@rake/core/clock'
import type { EffortGate } from './effort-gate.ts'
import type { Identity, Person } from './identity/identity.ts'
import type { Secrets } from './secrets.ts'
import type { Failures } from './slow-down.ts'
import type { Db } from './store/index.ts'

/** What the routes work with. */
export interface Services {
  readonly regions: ReadonlyMap<string, Profile>
  readonly db: Db
  readonly secrets: Secrets
  readonly identity: Identity
  /** Look-ups by receipt that failed lately. */
  readonly failures: Failures
  /** What is asked of those who send reports. */
  readonly gate: EffortGate
  /** Of the installation's own pages, without a slash at its end. */
  readonly address: string | undefined
  /** The moment that it is now. */
  readonly now: () => Instant
}

/** What a route finds in its context. */
export interface Env {
  Variables: {
    services: Services
    /** The region that the address names. */
    profile: Profile
    /** Who is signed in; set where a route asks for it. */
    person: Person
  }
}

/** The clock of the machine. */
export function systemNow(): Instant {
  return instant(new Date().toISOString())
}

/** Today in Helsinki. */
export function today({ now }: Pick<Services, 'now'>): PlainDate {
  return helsinkiDate(now())
}
