import { Spinner } from '@rake/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { hasStatus } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from './problem-notice.tsx'

interface LoadedProps<T> {
  readonly of: UseQueryResult<T>
  /** What is said while it is fetched, where there is more to say than that. */
  readonly loading?: string | undefined
  readonly children: (data: T) => ReactNode
}

/** What a query told, once it has; until then that it is being fetched, or what went wrong. */
export function Loaded<T>({ of, loading, children }: LoadedProps<T>) {
  const { words } = useLanguage()
  if (of.data !== undefined) return children(of.data)
  // Without a session the way leads to the sign-in: nothing to be said here on the way.
  if (of.error && !hasStatus(of.error, 401)) {
    return <ProblemNotice error={of.error} again={() => of.refetch()} />
  }
  return <Spinner label={loading ?? words.page.loading} />
}
