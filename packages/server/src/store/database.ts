import type { Answers, PlainDate, ReportContext, ReportEvent, ReportState, SuppressedTable } from '@rake/core'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

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
  codes: Json<Record<string, string>>
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
  report: string
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
  tables: Json<SuppressedTable[]>
  published_by: string
  published_at: string
}

/** The tables of the store, as `migrations/*.sql` make them. */
export interface Database {
  profile: { region: string; version: number; profile: Json<object> }
  report: ReportTable
  answers: { region: string; report: string; answers: Json<Answers>; sent: Buffer }
  reporter: { region: string; report: string; name: string }
  words: { region: string; id: string; report: string; words: string }
  event: EventTable
  snapshot: SnapshotTable
  count_change: CountTable
  count_total: CountTable
  outbox: OutboxTable
  edition: EditionTable
}
