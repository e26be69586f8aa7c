import type { Answers, Codes, PlainDate, ReportContext, ReportEvent, ReportState } from '@rake/core'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { PublishedTable } from './published-table.ts'
import type { ThingTables } from './things/tables.ts'

/** A column that PostgreSQL keeps as JSON. */
type Json<T extends object> = JSONColumnType<T, string, string>

/** A day as it is: neither pg nor JavaScript may make a moment of it. */
type Day = ColumnType<PlainDate, PlainDate, PlainDate>

interface ReportTable {
  region: string
  id: string
  number: Generated<number>
  submitted: Day
  profile_version: number
  unit: string
  path: string[]
  campaign: string | null
  codes: Json<Codes>
  receipt_hash: Buffer
  receipt_key: string
}

interface EventTable {
  region: string
  report: string
  seq: number
  type: string
  event: Json<ReportEvent | { readonly type: 'report.submit' }>
  profile_version: number
  actor: string | null
  at: string | null
  day: Day
}

interface AdditionTable {
  region: string
  id: string
  key_hash: Buffer
  sent: Buffer
  day: Day
}

interface SnapshotTable {
  region: string
  report: string
  machine_version: number
  value: Json<ReportState>
  context: Json<ReportContext>
}

interface CountTable {
  region: string
  submitted: Day
  table_id: string
  key: string
  n: number
}

interface OutboxTable {
  region: string
  id: string
  kind: string
  recipient: string
  /** The report that is told of, or else null. */
  report: string | null
  /** The period whose summary is told of, or else null. */
  period: Generated<string | null>
  /** The publication that is told of, or else null. */
  publication: Generated<string | null>
  day: Day
  sent: Day | null
}

interface EditionTable {
  region: string
  period: string
  number: number
  first_day: Day
  last_day: Day
  profile_version: number
  tables: Json<PublishedTable[]>
  published_by: string
  published_at: string
}

interface ImportTable {
  region: string
  id: string
  source: string
  actor: string
  at: string
  reports: number
}

interface ApprovalTable {
  region: string
  report: string
  field: string
  id: string
  written: string
  published: string
  approved_by: string
  approved_at: string
}

/** The tables of the store, as `migrations/*.sql` make them. */
export interface Database extends ThingTables {
  profile: { region: string; version: number; profile: Json<object> }
  report: ReportTable
  answers: { region: string; report: string; answers: Json<Answers>; sent: Buffer }
  reporter: { region: string; report: string; name: string }
  words: { region: string; id: string; report: string; words: string }
  addition: AdditionTable
  event: EventTable
  snapshot: SnapshotTable
  count_change: CountTable
  count_total: CountTable
  outbox: OutboxTable
  edition: EditionTable
  import: ImportTable
  approval: ApprovalTable
}
