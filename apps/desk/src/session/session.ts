import type { Localized } from '@rake/core/words'
import { queryOptions } from '@tanstack/react-query'
import { languageHeader, read } from '../api.ts'

/** Somebody as whom one can sign in. */
export interface SessionPerson {
  readonly id: string
  readonly name: Localized
}

const address = '/api/session'

/** Everybody as whom one can sign in to the region. */
export const sessionPeopleQuery = (region: string) =>
  queryOptions({
    queryKey: ['session-people', region],
    queryFn: () => read<SessionPerson[]>(fetch(`${address}/people/${region}`, { headers: languageHeader() })),
    enabled: region !== '',
  })

/**
 * Signs in.
 * @throws {ApiProblem} if there is no such person
 */
export async function signIn(region: string, person: string): Promise<void> {
  const headers = { ...languageHeader(), 'Content-Type': 'application/json' }
  await read(fetch(address, { method: 'POST', headers, body: JSON.stringify({ region, person }) }))
}

/** Signs out. */
export async function signOut(): Promise<void> {
  await fetch(address, { method: 'DELETE' })
}
