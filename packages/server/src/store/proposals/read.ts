import { type Localized, type ProposalAct, type ProposalSnapshot, proposalLifecycle } from '@rake/core'
import type { Db } from '../connect.ts'
import { isId } from '../id.ts'
import { type Entry, logOf, snapshotColumns, snapshotOf, wordsOf } from '../things/log.ts'
import type { StoredEvent } from '../things/tables.ts'

/** A proposal and where it stands. */
export interface ProposalLine {
  readonly id: string
  /** The social report in whose documents it stands, and under which id there; left out of one alone. */
  readonly socialReport?: string
  readonly code?: string
  readonly theme?: string
  /** What is proposed; absent once erased. */
  readonly text?: Localized
  readonly snapshot: ProposalSnapshot
}

/** A proposal with all that has happened to it. */
export interface StoredProposal extends ProposalLine {
  /** From its beginning on; what was written stands in it by its ids. */
  readonly log: readonly Entry<ProposalAct | StoredEvent>[]
  readonly words: ReadonlyMap<string, string>
}

function lines(db: Db, region: string) {
  return db
    .selectFrom('proposal')
    .innerJoin('thing_snapshot', (on) =>
      on
        .onRef('thing_snapshot.region', '=', 'proposal.region')
        .onRef('thing_snapshot.thing', '=', 'proposal.id'),
    )
    .leftJoin('proposal_text', (on) =>
      on
        .onRef('proposal_text.region', '=', 'proposal.region')
        .onRef('proposal_text.proposal', '=', 'proposal.id'),
    )
    .innerJoin('thing_event', (on) =>
      on
        .onRef('thing_event.region', '=', 'proposal.region')
        .onRef('thing_event.thing', '=', 'proposal.id')
        .on('thing_event.seq', '=', 0),
    )
    .select(['id', 'social_report', 'code', 'theme', 'text', ...snapshotColumns])
    .where('proposal.region', '=', region)
    .orderBy('at')
    .orderBy('id')
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

async function lineOf(db: Db, region: string, row: Row): Promise<ProposalLine> {
  const { id, social_report, code, theme, text } = row
  return {
    id,
    snapshot: await snapshotOf(db, proposalLifecycle, region, id, row),
    ...(social_report !== null && { socialReport: social_report }),
    ...(code !== null && { code }),
    ...(theme !== null && { theme }),
    ...(text !== null && { text }),
  }
}

/** The proposals of a region, the first one made first. */
export async function listProposals(db: Db, region: string): Promise<ProposalLine[]> {
  return Promise.all((await lines(db, region).execute()).map((row) => lineOf(db, region, row)))
}

/** Those that stand in the documents of some social reports, the first one made first. */
export async function proposalsIn(
  db: Db,
  region: string,
  socialReports: readonly string[],
): Promise<ProposalLine[]> {
  if (socialReports.length === 0) return []
  const rows = await lines(db, region).where('social_report', 'in', socialReports).execute()
  return Promise.all(rows.map((row) => lineOf(db, region, row)))
}

/** Where the proposal of this id stands; undefined if there is none in this region. */
export async function findProposal(db: Db, region: string, id: string): Promise<ProposalLine | undefined> {
  if (!isId(id)) return undefined
  const row = await lines(db, region).where('id', '=', id).executeTakeFirst()
  return row && lineOf(db, region, row)
}

/** The proposal of this id with its log; undefined if there is none in this region. */
export async function readProposal(db: Db, region: string, id: string): Promise<StoredProposal | undefined> {
  const line = await findProposal(db, region, id)
  return (
    line && {
      ...line,
      log: await logOf<ProposalAct>(db, region, id),
      words: await wordsOf(db, region, [id]),
    }
  )
}
