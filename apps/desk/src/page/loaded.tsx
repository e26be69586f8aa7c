import { Spinner } from '@rake/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { hasStatus } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from './problem-notice.tsx'

/** What a query told, once it has; until then that it is being fetched, or what went wrong. */
export function Loaded<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { words } = useLanguage()
  if (of.data !== undefined) return children(of.data)
  // Without a session the way leads to the sign-in: nothing to be said here on the way.
  if (of.error && !hasStatus(of.error, 401)) {
    return <ProblemNotice error={of.error} again={() => of.refetch()} />
  }
  return <Spinner label={words.page.loading} />
}
