import type { Act } from '@rake/core/lifecycle'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { hasStatus, type Report, read, regionApi } from '../../api.ts'
import { reportQuery, reportsQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'

/**
 * Does an act on a report, and sees that what is shown is fresh after it: after a refusal too, for the matter
 * may have gone on meanwhile.
 */
export function useAct(id: string) {
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (act: Act): Promise<Report> =>
      read(regionApi.reports[':id'].acts.$post({ param: { region, id }, json: act })),
    onSuccess: (fresh) => {
      queries.setQueryData(reportQuery(region, id).queryKey, fresh)
      for (const queryKey of [reportsQuery(region).queryKey, ['summary', region]]) {
        queries.invalidateQueries({ queryKey })
      }
      // The other reports of the matter have changed with this one.
      queries.invalidateQueries({
        queryKey: ['report', region],
        predicate: ({ queryKey }) => queryKey[2] !== id,
      })
    },
    onError: (error) => {
      if (hasStatus(error, 409)) {
        queries.invalidateQueries({ queryKey: reportQuery(region, id).queryKey })
        queries.invalidateQueries({ queryKey: reportsQuery(region).queryKey })
      }
    },
  })
}
