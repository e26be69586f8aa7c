import {
  codeLabels,
  coverageOf,
  dimensionLabels,
  type Localized,
  type Profile,
  plannedPresentations,
  type SocialReport,
  suppressionRule,
  unitOf,
  unitPath,
  writeReport,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from '../connect.ts'
import { readEdition } from '../editions.ts'
import { statementsFor } from '../statements/published.ts'
import { inFirst } from '../things/labels.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { earlierOf, sourcesIn, viewsIn } from './earlier.ts'
import { editionOfKind, editionsBefore } from './editions-before.ts'
import { kindOf } from './kinds.ts'
import { findSocialReport } from './read.ts'

/** What the counts and the store give for the next document of a social report; people write the rest. */
export type Draft = Omit<SocialReport, 'title' | 'method' | 'published' | 'suppression'> & {
  /** Figures of places below this are hidden; the document says so in words of its own. */
  readonly suppression: Pick<SocialReport['suppression'], 'threshold'>
}

/** The dimension by which a social report is divided. */
const theme = 'theme'

/**
 * The draft of the next document: figures, tables and names from the newest published edition of the period, as far as
 * the kind's audience may see it; sources and views that were recorded; the statements that were published; what became of the report before (VA-09). Of
 * what was written in one language only, that one is there.
 */
export function draftOf(
  db: Db,
  asked: { readonly profile: Profile; readonly socialReport: string; readonly day: PlainDate },
): Promise<Result<Draft>> {
  return refusable(async () => {
    const { profile, day } = asked
    const region = profile.slug
    const socialReport = await findSocialReport(db, region, asked.socialReport)
    if (!socialReport) throw new Refused('missing')
    const { id, address, kind, unit, period, snapshot } = socialReport
    const { audience } = kindOf(profile, kind)
    const edition = await readEdition(db, region, period, audience)
    const themes = edition?.tables.find(
      ({ dimensions }) => dimensions.length === 1 && dimensions[0] === theme,
    )
    if (!edition || !themes) throw new Refused('notPublished')
    const { from, to } = edition
    const labelOf = (table: string): Localized =>
      profile.publication.tables.find((one) => one.id === table)?.label ?? {}
    const before = await editionsBefore(db, region, from, audience)
    const earlier = await earlierOf(db, profile, socialReport, from)
    const written = writeReport(
      {
        id: address,
        version: snapshot.context.version + 1,
        languages: [...profile.languages],
        title: {},
        region: { slug: region, name: profile.name },
        period: { id: period, from, to },
        published: day,
        audience,
        method: {},
        coverage: {
          units: coverageOf(profile, { from, to })
            .filter((one) => unit === undefined || unitPath(profile, one).includes(unit))
            .map((one) => ({ id: one, label: unitOf(profile, one)?.label ?? inFirst(profile, one) })),
        },
        findings: {},
        proposals: [],
        sources: await sourcesIn(db, profile, id),
        statements: await statementsFor(db, profile, socialReport, { from, to, audience }),
        views: await viewsIn(db, profile, id),
        presentations: plannedPresentations(profile, day),
        suppression: { threshold: suppressionRule(profile).threshold, note: {} },
        ...(earlier && { earlier }),
      },
      {
        edition: edition.number,
        tables: edition.tables.map((table) => ({ ...table, label: labelOf(table.id) })),
        themes: themes.id,
        before: editionOfKind(profile, period, before, themes.id),
        dimensions: dimensionLabels(profile),
        codes: codeLabels(profile),
      },
    )
    const { title: _, method: __, published: ___, suppression, ...draft } = written
    return { ...draft, suppression: { threshold: suppression.threshold } }
  })
}
