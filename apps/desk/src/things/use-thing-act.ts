import type { ProposalAct, SocialReportAct, StatementAct } from '@rake/core/lifecycle'
import { useActing } from '../acts/use-acting.ts'
import { type ProposalView, read, regionApi, type SocialReportView, type StatementView } from '../api.ts'
import {
  draftQuery,
  draftsOf,
  proposalQuery,
  proposalsQuery,
  socialReportQuery,
  socialReportsQuery,
  statementQuery,
  statementsQuery,
} from '../queries.ts'
import { useRegion } from '../region/region.ts'

/** Does an act on a social report. */
export function useSocialReportAct(id: string) {
  const { slug: region } = useRegion()
  return useActing({
    send: (act: SocialReportAct): Promise<SocialReportView> =>
      read(regionApi['social-reports'][':id'].acts.$post({ param: { region, id }, json: act })),
    one: socialReportQuery(region, id).queryKey,
    // Sources and views stand in the next draft.
    others: [socialReportsQuery(region), draftQuery(region, id)],
  })
}

/** Does an act on a proposal. */
export function useProposalAct(id: string) {
  const { slug: region } = useRegion()
  return useActing({
    send: (act: ProposalAct): Promise<ProposalView> =>
      read(regionApi.proposals[':id'].acts.$post({ param: { region, id }, json: act })),
    one: proposalQuery(region, id).queryKey,
    others: [proposalsQuery(region)],
  })
}

/** Does an act on a statement. */
export function useStatementAct(id: string) {
  const { slug: region } = useRegion()
  return useActing({
    send: (act: StatementAct): Promise<StatementView> =>
      read(regionApi.statements[':id'].acts.$post({ param: { region, id }, json: act })),
    one: statementQuery(region, id).queryKey,
    // What is published stands in the next draft of a social report.
    others: [statementsQuery(region), draftsOf(region)],
  })
}
