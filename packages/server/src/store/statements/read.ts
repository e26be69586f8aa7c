import {
  type Audience,
  type StatementAct,
  type StatementSnapshot,
  type StatementText,
  statementLifecycle,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from '../connect.ts'
import { isId } from '../id.ts'
import { type Entry, logOf, snapshotColumns, snapshotOf, wordsOf } from '../things/log.ts'
import type { StoredEvent } from '../things/tables.ts'

/** A statement and where it stands. */
export interface StatementLine {
  readonly id: string
  /** The social report with which it goes; left out of one alone. */
  readonly socialReport?: string
  readonly snapshot: StatementSnapshot
  /** What was adopted, or until then what was written last, with the id by which it is adopted; absent once erased. */
  readonly written?: { readonly id: string; readonly text: StatementText }
  /** The day on which it was adopted. */
  readonly adopted?: PlainDate
  readonly published?: { readonly day: PlainDate; readonly audience: Audience }
}

/** A statement with all that has happened to it. */
export interface StoredStatement extends StatementLine {
  /** From its beginning on; what was written stands in it by its ids. */
  readonly log: readonly Entry<StatementAct | StoredEvent>[]
  readonly words: ReadonlyMap<string, string>
}

function lines(db: Db, region: string) {
  return db
    .selectFrom('statement')
    .innerJoin('thing_snapshot', (on) =>
      on
        .onRef('thing_snapshot.region', '=', 'statement.region')
        .onRef('thing_snapshot.thing', '=', 'statement.id'),
    )
    .innerJoin('thing_event', (on) =>
      on
        .onRef('thing_event.region', '=', 'statement.region')
        .onRef('thing_event.thing', '=', 'statement.id')
        .on('thing_event.seq', '=', 0),
    )
    .select(['id', 'social_report', ...snapshotColumns])
    .where('statement.region', '=', region)
    .orderBy('at')
    .orderBy('id')
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

async function lineOf(db: Db, region: string, row: Row): Promise<StatementLine> {
  const { id, social_report } = row
  const snapshot = await snapshotOf(db, statementLifecycle, region, id, row)
  const written = await textOf(db, region, id, snapshot.context.document)
  return {
    id,
    snapshot,
    ...(social_report !== null && { socialReport: social_report }),
    ...(written && { written }),
    ...(await daysOf(db, region, id)),
  }
}

/** One text of a statement, by its id; the newest one if none is named. */
export async function textOf(
  db: Db,
  region: string,
  statement: string,
  text: string | undefined,
): Promise<StatementLine['written']> {
  if (text !== undefined && !isId(text)) return undefined
  return db
    .selectFrom('statement_text')
    .select(['id', 'text'])
    .where('region', '=', region)
    .where('statement', '=', statement)
    .$if(text !== undefined, (query) => query.where('id', '=', text ?? ''))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function daysOf(
  db: Db,
  region: string,
  id: string,
): Promise<Pick<StatementLine, 'adopted' | 'published'>> {
  const log = await logOf<StatementAct>(db, region, id)
  return Object.assign(
    {},
    ...log.map(({ act, day }) => {
      if (act.type === 'statement.adopt') return { adopted: day }
      return act.type === 'statement.publish' && 'audience' in act
        ? { published: { day, audience: act.audience } }
        : {}
    }),
  )
}

/** The statements of a region, the first one begun first. */
export async function listStatements(db: Db, region: string): Promise<StatementLine[]> {
  return Promise.all((await lines(db, region).execute()).map((row) => lineOf(db, region, row)))
}

/** Where the statement of this id stands; undefined if there is none in this region. */
export async function findStatement(db: Db, region: string, id: string): Promise<StatementLine | undefined> {
  if (!isId(id)) return undefined
  const row = await lines(db, region).where('id', '=', id).executeTakeFirst()
  return row && lineOf(db, region, row)
}

/** The statement of this id with its log; undefined if there is none in this region. */
export async function readStatement(
  db: Db,
  region: string,
  id: string,
): Promise<StoredStatement | undefined> {
  const line = await findStatement(db, region, id)
  return (
    line && {
      ...line,
      log: await logOf<StatementAct>(db, region, id),
      words: await wordsOf(db, region, [id]),
    }
  )
}
