import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { done, type FreeText, hasStatus, regionApi, type TextsPage } from '../api.ts'
import { textsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { keyOf } from './waiting.ts'

/** What is done with a text: approved exactly as it was read, or its approval taken back. */
export interface Approval {
  readonly text: FreeText
  readonly to: 'approved' | 'waiting'
}

/**
 * Approves texts and takes approvals back. What is shown changes at once, and back again where the server refuses:
 * whoever goes through many does not wait for each.
 */
export function useApproval(period: string) {
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const { queryKey } = textsQuery(region, period)

  function show(text: FreeText) {
    queries.setQueryData<InfiniteData<TextsPage, string>>(queryKey, (known) =>
      known
        ? {
            ...known,
            pages: known.pages.map((page) => ({
              ...page,
              texts: page.texts.map((one) => (keyOf(one) === keyOf(text) ? text : one)),
            })),
          }
        : known,
    )
  }

  return useMutation({
    // In the order in which they were done: what is undone at once must have been done before.
    scope: { id: queryKey.join() },
    mutationFn: ({ text: { report, field, written, published }, to }: Approval) =>
      done(
        to === 'approved'
          ? regionApi.texts.approvals.$post({
              param: { region },
              json: { report, field, written, published },
            })
          : regionApi.texts.approvals[':report'][':field'].$delete({ param: { region, report, field } }),
      ),
    onMutate: async ({ text, to }) => {
      const pages = queries.getQueryData<InfiniteData<TextsPage, string>>(queryKey)?.pages ?? []
      const before = pages.flatMap(({ texts }) => texts).find((one) => keyOf(one) === keyOf(text))
      await queries.cancelQueries({ queryKey })
      show({ ...text, state: to })
      return before
    },
    onError: (error, _, before) => {
      if (before) show(before)
      if (hasStatus(error, 409) || hasStatus(error, 404)) queries.invalidateQueries({ queryKey })
    },
    // Who picks quotes sees what is approved by now; here it is shown already.
    onSuccess: () => queries.invalidateQueries({ queryKey, refetchType: 'none' }),
  })
}
