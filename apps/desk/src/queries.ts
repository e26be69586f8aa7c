import type { SocialReport } from '@rake/core/document'
import type { PublicProfile } from '@rake/core/region'
import type { Taxonomy } from '@rake/core/taxonomy'
import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query'
import {
  api,
  type Draft,
  languageHeader,
  type ProposalLine,
  type ProposalView,
  type Report,
  type ReportLine,
  read,
  regionApi,
  type SocialReportLine,
  type SocialReportView,
  type StatementLine,
  type StatementView,
  type Summary,
  type TextsPage,
} from './api.ts'
import { loadReports } from './inbox/load-reports.ts'

/** What a region says of itself changes with a new profile only. */
const lasting = { staleTime: Number.POSITIVE_INFINITY }

/** The regions of the installation. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: () => read(api.regions.$get()),
  ...lasting,
})

/** Who is signed in to the region, what she may do somewhere in it, and what the region offers. */
export const meQuery = (region: string) =>
  queryOptions({
    queryKey: ['me', region],
    queryFn: () => read(regionApi.me.$get({ param: { region } })),
    ...lasting,
  })

/** The public part of the region's profile: units, form, channels. */
export const profileQuery = (region: string) =>
  queryOptions({
    queryKey: ['profile', region],
    queryFn: () => read<PublicProfile>(regionApi.$get({ param: { region } })),
    ...lasting,
  })

/** The themes of the region. */
export const taxonomyQuery = (region: string) =>
  queryOptions({
    queryKey: ['taxonomy', region],
    queryFn: () => read<Taxonomy>(regionApi.taxonomy.$get({ param: { region } })),
    ...lasting,
  })

/** Everybody who can be named to carry a matter on. */
export const peopleQuery = (region: string) =>
  queryOptions({
    queryKey: ['people', region],
    queryFn: () => read(regionApi.people.$get({ param: { region } })),
    ...lasting,
  })

/** The lines of the inbox, the newest first. */
export const reportsQuery = (region: string) =>
  queryOptions({
    queryKey: ['reports', region],
    queryFn: ({ client }): Promise<ReportLine[]> =>
      loadReports(region, (loaded) => client.setQueryData(reportsLoadedQuery(region).queryKey, loaded)),
  })

/** How many of them have come, while there are more than one page of them. */
export const reportsLoadedQuery = (region: string) =>
  queryOptions<number>({ queryKey: ['reports-loaded', region], queryFn: skipToken })

/** A report as it stands. */
export const reportQuery = (region: string, id: string) =>
  queryOptions({
    queryKey: ['report', region, id],
    queryFn: (): Promise<Report> => read(regionApi.reports[':id'].$get({ param: { region, id } })),
  })

/** Which figures of a period are asked for. */
export type View = 'live' | 'edition'

/** The figures of a period. */
export const summaryQuery = (region: string, period: string, view: View) =>
  queryOptions({
    queryKey: ['summary', region, period, view],
    queryFn: (): Promise<Summary> => {
      const url = regionApi.summaries[':period'].$url({ param: { region, period } })
      url.searchParams.set('view', view)
      return read<Summary>(fetch(url, { headers: languageHeader() }))
    },
  })

/** What would be published of a period now. */
export const previewQuery = (region: string, period: string) =>
  queryOptions({
    queryKey: ['preview', region, period],
    queryFn: (): Promise<Summary> =>
      read(regionApi.summaries[':period'].editions.preview.$get({ param: { region, period } })),
    // Whoever publishes must see the figures of now, never those of the last time she looked.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The periods of which a summary has been published. */
export const publishedQuery = (region: string) =>
  queryOptions({
    queryKey: ['published', region],
    queryFn: () => read(regionApi.summaries.$get({ param: { region } })),
  })

/** The free texts of a period, as far as `more` has been asked for: a page for every hundred reports. */
export const textsQuery = (region: string, period: string) =>
  infiniteQueryOptions({
    queryKey: ['texts', region, period],
    queryFn: ({ pageParam }): Promise<TextsPage> =>
      read<TextsPage>(
        regionApi.texts.$get({
          param: { region },
          query: { period, ...(pageParam && { after: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // Two people can be at it: whoever comes back sees how far it is.
    staleTime: 0,
  })

/** The social reports in which the reader takes part, and those that are published. */
export const socialReportsQuery = (region: string) =>
  queryOptions({
    queryKey: ['social-reports', region],
    queryFn: (): Promise<SocialReportLine[]> => read(regionApi['social-reports'].$get({ param: { region } })),
  })

/** A social report as it stands. */
export const socialReportQuery = (region: string, id: string) =>
  queryOptions({
    queryKey: ['social-report', region, id],
    queryFn: (): Promise<SocialReportView> =>
      read(regionApi['social-reports'][':id'].$get({ param: { region, id } })),
  })

/** The drafts of all social reports. */
export const draftsOf = (region: string) => ({ queryKey: ['draft', region] })

/** What the counts give for its next document. */
export const draftQuery = (region: string, id: string) =>
  queryOptions({
    queryKey: [...draftsOf(region).queryKey, id],
    queryFn: async () =>
      (await read(regionApi['social-reports'][':id'].draft.$get({ param: { region, id } }))) as Draft,
    staleTime: 0,
  })

/** A document of a social report: it never changes. */
export const documentQuery = (region: string, id: string, document: string) =>
  queryOptions({
    queryKey: ['document', region, id, document],
    queryFn: async () =>
      (await read(
        regionApi['social-reports'][':id'].documents[':document'].$get({ param: { region, id, document } }),
      )) as SocialReport,
    ...lasting,
  })

/** The proposals in which the reader takes part. */
export const proposalsQuery = (region: string) =>
  queryOptions({
    queryKey: ['proposals', region],
    queryFn: (): Promise<ProposalLine[]> => read(regionApi.proposals.$get({ param: { region } })),
  })

/** A proposal as it stands. */
export const proposalQuery = (region: string, id: string) =>
  queryOptions({
    queryKey: ['proposal', region, id],
    queryFn: (): Promise<ProposalView> => read(regionApi.proposals[':id'].$get({ param: { region, id } })),
  })

/** The statements in which the reader takes part, and those that are published. */
export const statementsQuery = (region: string) =>
  queryOptions({
    queryKey: ['statements', region],
    queryFn: (): Promise<StatementLine[]> => read(regionApi.statements.$get({ param: { region } })),
  })

/** A statement as it stands. */
export const statementQuery = (region: string, id: string) =>
  queryOptions({
    queryKey: ['statement', region, id],
    queryFn: (): Promise<StatementView> => read(regionApi.statements[':id'].$get({ param: { region, id } })),
  })
