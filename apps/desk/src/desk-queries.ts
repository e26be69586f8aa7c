import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem, hasStatus } from './api.ts'
import { askToSignIn } from './session/ask-to-sign-in.ts'

/**
 * The desk's memory of what the server told. What is refused is not asked again; a lost connection is tried
 * twice more. Whoever is no longer signed in is asked to, wherever that shows.
 */
export function deskQueries(): QueryClient {
  const onError = (error: Error) => {
    if (hasStatus(error, 401)) askToSignIn()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
      },
      // What cannot be sent is told at once, rather than sent unseen when the connection is back.
      mutations: { networkMode: 'always' },
    },
  })
}
