import {
  type OutsideView,
  type SocialReportAct,
  type Source,
  sourcesOf,
  viewsOf,
} from '../lifecycle/index.ts'
import { type Codes, type Domain, summarise, type Table, type TableDefinition } from '../summary/index.ts'

/** What a social report brings together: its figures, and apart from them what others know and say. */
export interface Picture {
  /** What the reports add up to, and nothing but the reports. */
  readonly tables: readonly Table[]
  /** The dated, cited sources beside them (PO-05). */
  readonly sources: readonly Source[]
  /** The views of municipalities, organisations and experts by experience, apart from the reports (PO-12). */
  readonly views: readonly OutsideView[]
}

/** What {@link pictureOf} needs. */
export interface PictureOf {
  /** The codes of each report of the period. */
  readonly reports: readonly Codes[]
  readonly tables: readonly TableDefinition[]
  readonly domain?: Domain | undefined
  /** The log of the social report. */
  readonly log: readonly SocialReportAct[]
}

/** Puts a social report’s figures together with the sources and the views that its log has recorded. */
export function pictureOf({ reports, tables, domain, log }: PictureOf): Picture {
  return { tables: summarise({ reports, tables, domain }), sources: sourcesOf(log), views: viewsOf(log) }
}
