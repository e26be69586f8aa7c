import * as z from 'zod/mini'
import { audiences, day, id } from '../lifecycle/act-parts.ts'
import {
  earlier,
  figure,
  labels,
  lang,
  list,
  localized,
  period,
  presentation,
  proposal,
  publishedTable,
  since,
  source,
  statement,
  theme,
  view,
} from './parts.ts'

/**
 * A social report (SS-05) as plain JSON: what a committee reads and a reporter finds herself in. Every format is
 * a rendering of this, and says nothing that does not stand here.
 */
export const socialReportSchema = z.strictObject({
  format: z.literal('rake-social-report-1'),
  id,
  /** Counts from 1. A published version never changes; a correction is the next one. */
  version: z.int().check(z.positive()),
  /** In which every text stands, the first one the fallback. */
  languages: z.readonly(z.array(lang).check(z.minLength(1))),
  title: localized,
  region: z.strictObject({ slug: id, name: localized }),
  /** Whose reports it tells of; both days inclusive. */
  period,
  /** The day of publication: the only day that a renderer writes as its own. */
  published: day,
  /** To whom it is published (SS-12). */
  audience: z.enum(audiences),
  /** How the reports were gathered, classified and worked on. */
  method: localized,
  /** How many reports there were in all. */
  n: figure,
  /** Which units could report in the period (SS-11). */
  coverage: z.strictObject({
    units: list(z.strictObject({ id, label: localized })),
    note: z.optional(localized),
  }),
  themes: list(theme),
  /** What it can be compared with: left out of the first report of a region. */
  since: z.optional(since),
  proposals: list(proposal),
  sources: list(source),
  statements: list(statement),
  /** Apart from the reports, and never counted among them (PO-12). */
  views: list(view),
  /** Left out of the first report of a region. */
  earlier: z.optional(earlier),
  presentations: list(presentation),
  suppression: z.strictObject({
    /** Figures of places below this are hidden. */
    threshold: z.int().check(z.positive()),
    note: localized,
  }),
  /** The tables of the edition on which it rests. */
  tables: list(publishedTable),
  labels,
})

export type SocialReport = z.infer<typeof socialReportSchema>
