import { type QueryFilters, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { hasStatus } from '../api.ts'

/**
 * Does an act on something, and sees that what is shown is fresh after it: after a refusal too, for it may have gone on
 * meanwhile. `one` is where it stands, `others` is what changes with it.
 */
export function useActing<Act, Fresh>(acting: {
  readonly send: (act: Act) => Promise<Fresh>
  readonly one: QueryKey
  readonly others: readonly QueryFilters[]
}) {
  const { send, one, others } = acting
  const queries = useQueryClient()
  const refresh = () => {
    for (const filters of others) queries.invalidateQueries(filters)
  }
  return useMutation({
    mutationFn: send,
    onSuccess: (fresh) => {
      queries.setQueryData(one, fresh)
      refresh()
    },
    onError: (error) => {
      if (!hasStatus(error, 409)) return
      queries.invalidateQueries({ queryKey: one })
      refresh()
    },
  })
}
