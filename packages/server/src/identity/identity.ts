import type { Actor, Localized, Profile } from '@rake/core'
import type { Context, Hono } from 'hono'

/** Somebody who can sign in: an actor of the policy, with a name that others see. */
export interface Person extends Actor {
  readonly region: string
  readonly name: Localized
}

/**
 * Where people come from: the port behind which a region's own sign-in stands. The server asks it who is
 * asking and who there is, and mounts its routes under `/api/session`.
 */
export interface Identity {
  /** Who sends this request; undefined if nobody is signed in. */
  who(c: Context): Promise<Person | undefined>
  /** The person of this id, for showing who acted. */
  person(region: string, id: string): Promise<Person | undefined>
  /** Everybody of a region who can be named to carry a matter on. */
  people(profile: Profile): Promise<readonly Person[]>
  /** Signing in and out. */
  readonly routes: Hono
}
