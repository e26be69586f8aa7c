import type { Audience, Profile } from '@rake/core'
import type { Person } from './identity/identity.ts'

/** Whether a reader is of the region's own staff. */
export function readerOf({ slug }: Profile, person: Person | undefined): Audience {
  return person?.region === slug ? 'staff' : 'everyone'
}

/** What staff see must not be kept where others could find it. */
export function cachingFor(reader: Audience): Record<string, string> {
  return reader === 'staff' ? { 'Cache-Control': 'no-store' } : {}
}
