import type { Act } from '@rake/core/lifecycle'
import { useActing } from '../../acts/use-acting.ts'
import { type Report, read, regionApi } from '../../api.ts'
import { reportQuery, reportsQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'

/** Does an act on a report. */
export function useAct(id: string) {
  const { slug: region } = useRegion()
  return useActing({
    send: (act: Act): Promise<Report> =>
      read(regionApi.reports[':id'].acts.$post({ param: { region, id }, json: act })),
    one: reportQuery(region, id).queryKey,
    others: [
      reportsQuery(region),
      { queryKey: ['summary', region] },
      // The other reports of the matter have changed with this one.
      { queryKey: ['report', region], predicate: ({ queryKey }) => queryKey[2] !== id },
    ],
  })
}
