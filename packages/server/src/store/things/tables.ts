import type { Audience, Localized, PlainDate, SocialReport, StatementText } from '@rake/core'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { ThingKind } from './lives.ts'

type Json<T extends object> = JSONColumnType<T, string, string>
type Day = ColumnType<PlainDate, PlainDate, PlainDate>

/** An event as it is stored: its type, ids and codes. */
export interface StoredEvent {
  readonly type: string
}

interface ThingEventTable {
  region: string
  thing: string
  seq: number
  type: string
  event: Json<StoredEvent>
  profile_version: number
  actor: string
  at: string
  day: Day
}

interface ThingSnapshotTable {
  region: string
  thing: string
  machine_version: number
  value: Json<object>
  context: Json<object>
}

interface SocialReportTable {
  region: string
  id: string
  address: string
  kind: string
  unit: string | null
  period: string
}

interface DocumentTable {
  region: string
  id: string
  social_report: string
  number: Generated<number>
  document: Json<SocialReport>
  written_by: string
  written_at: string
  day: Day
}

interface PublicationTable {
  region: string
  id: string
  version: number
  social_report: string
  kind: string
  unit: string | null
  period: string
  audience: Audience
  published: Day
  document: Json<SocialReport>
}

interface PublicationFileTable {
  region: string
  publication: string
  version: number
  name: string
  /** Null where it is in all languages of the publication. */
  lang: string | null
  media_type: string
  sha256: string
  content: Buffer<ArrayBuffer>
}

interface ProposalTable {
  region: string
  id: string
  /** With `code`, where in whose documents it stands; both null of one alone. */
  social_report: string | null
  code: string | null
  theme: string | null
}

interface StatementTextTable {
  region: string
  id: string
  statement: string
  number: Generated<number>
  text: Json<StatementText>
  written_by: string
  written_at: string
  day: Day
}

/** The tables of what has a life of its own beside the reports, and of what is published. */
export interface ThingTables {
  thing: { region: string; id: string; kind: ThingKind }
  thing_event: ThingEventTable
  thing_snapshot: ThingSnapshotTable
  thing_words: { region: string; id: string; thing: string; words: string }
  social_report: SocialReportTable
  social_report_document: DocumentTable
  publication: PublicationTable
  publication_file: PublicationFileTable
  proposal: ProposalTable
  /** `social_report` is that with which it goes; null of one alone. */
  statement: { region: string; id: string; social_report: string | null }
  statement_text: StatementTextTable
  proposal_text: { region: string; proposal: string; text: Json<Localized> }
}
