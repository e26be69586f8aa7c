import type { ProposalAct, SocialReportAct } from '@rake/core/lifecycle'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { hasStatus, type ProposalView, read, regionApi, type SocialReportView } from '../api.ts'
import {
  draftQuery,
  proposalQuery,
  proposalsQuery,
  socialReportQuery,
  socialReportsQuery,
} from '../queries.ts'
import { useRegion } from '../region/region.ts'

/** Does an act on a social report, and sees that what is shown is fresh after it, after a refusal too. */
export function useSocialReportAct(id: string) {
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const { queryKey } = socialReportQuery(region, id)
  const list = () => queries.invalidateQueries({ queryKey: socialReportsQuery(region).queryKey })
  return useMutation({
    mutationFn: (act: SocialReportAct): Promise<SocialReportView> =>
      read(regionApi['social-reports'][':id'].acts.$post({ param: { region, id }, json: act })),
    onSuccess: (fresh) => {
      queries.setQueryData(queryKey, fresh)
      // Sources and views stand in the next draft.
      queries.invalidateQueries({ queryKey: draftQuery(region, id).queryKey })
      list()
    },
    onError: (error) => {
      if (!hasStatus(error, 409)) return
      queries.invalidateQueries({ queryKey })
      list()
    },
  })
}

/** Does an act on a proposal, in the same way. */
export function useProposalAct(id: string) {
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const { queryKey } = proposalQuery(region, id)
  const list = () => queries.invalidateQueries({ queryKey: proposalsQuery(region).queryKey })
  return useMutation({
    mutationFn: (act: ProposalAct): Promise<ProposalView> =>
      read(regionApi.proposals[':id'].acts.$post({ param: { region, id }, json: act })),
    onSuccess: (fresh) => {
      queries.setQueryData(queryKey, fresh)
      list()
    },
    onError: (error) => {
      if (!hasStatus(error, 409)) return
      queries.invalidateQueries({ queryKey })
      list()
    },
  })
}
