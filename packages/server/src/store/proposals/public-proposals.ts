import {
  type Audience,
  type DocumentProposal,
  type Localized,
  measureOf,
  type Outcome,
  type ProposalAct,
  type ProposalState,
  type SocialReport,
  type Use,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from '../connect.ts'
import { seenBy } from '../social-reports/publications.ts'
import { entriesOf } from '../things/log.ts'
import { proposalsIn } from './read.ts'

/**
 * A proposal of a published social report, and what has become of it until now. Its words are those of the
 * publication, which people have approved; of what happened since, codes and days are told, and nothing that staff
 * wrote along with it.
 */
export interface PublicProposal {
  /** Within its publication. */
  readonly id: string
  /** The publication in which it stands: the newest version that these readers may see. */
  readonly publication: Pick<SocialReport, 'id' | 'version' | 'title' | 'period'>
  readonly text: Localized
  readonly theme?: { readonly id: string; readonly label: Localized }
  /** The post or the body that carries it out, as the publication says. */
  readonly owner?: Localized
  readonly state: ProposalState['handling']
  readonly outcome?: Outcome
  /** As a measure of a welfare plan, in the words of the publication (PS-14). */
  readonly measure?: NonNullable<DocumentProposal['measure']>
  /** The code of the welfare plan that it was last taken into. */
  readonly plan?: string
  /** What it led to (VA-06): what the publication tells, and since. */
  readonly uses: readonly {
    readonly use: Use
    readonly day: PlainDate
    readonly text?: Localized | undefined
  }[]
  /** What was done to it and when, since it was taken up. */
  readonly history: readonly { readonly type: ProposalAct['type']; readonly day: PlainDate }[]
  /** The days on which a step of carrying it out was logged. */
  readonly steps: readonly PlainDate[]
}

/**
 * The proposals of what a region has published for these readers, as they stand now: those of the newest period
 * first, in the order of their publication.
 */
export async function listPublicProposals(
  db: Db,
  region: string,
  reader: Audience,
): Promise<PublicProposal[]> {
  const rows = await db
    .selectFrom('publication')
    .distinctOn('id')
    .select(['social_report', 'document'])
    .where('region', '=', region)
    .where('audience', 'in', seenBy(reader))
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
  const lines = await proposalsIn(
    db,
    region,
    rows.map((row) => row.social_report),
  )
  const documents = rows.sort((a, b) => (a.document.period.to < b.document.period.to ? 1 : -1))
  const proposals: PublicProposal[] = []
  for (const { social_report, document } of documents) {
    for (const written of document.proposals) {
      const line = lines.find((one) => one.socialReport === social_report && one.code === written.id)
      const log = line ? await entriesOf<ProposalAct>(db, region, line.id) : []
      const { id, version, title, period } = document
      const theme = document.themes.find((one) => one.id === written.theme)
      const state = line?.snapshot.value.handling ?? written.state
      const outcome = line ? line.snapshot.context.outcome : written.outcome
      const plan = measureOf(log.map(({ act }) => act))?.plan
      proposals.push({
        id: written.id,
        publication: { id, version, title, period },
        text: written.text,
        state,
        ...(theme && { theme: { id: theme.id, label: theme.label } }),
        ...(written.owner && { owner: written.owner }),
        ...(outcome && { outcome }),
        ...(written.measure && { measure: written.measure }),
        ...(plan !== undefined && { plan }),
        uses: [
          ...written.uses,
          ...log.flatMap(({ act, day }) =>
            act.type === 'proposal.recordUse' &&
            !written.uses.some((use) => use.use === act.use && use.day === day)
              ? [{ use: act.use, day }]
              : [],
          ),
        ],
        history: log.map(({ act, day }) => ({ type: act.type, day })),
        steps: log.flatMap(({ act, day }) => (act.type === 'proposal.logStep' ? [day] : [])),
      })
    }
  }
  return proposals
}
