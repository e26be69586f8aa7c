import {
  checkFigures,
  documentProblems,
  type Problem,
  type Profile,
  type SocialReport,
  suppressionRule,
  type TextOfEdition,
  tableHash,
} from '@rake/core'
import type { Db } from '../connect.ts'
import { editionNumbered } from '../editions.ts'
import { maySee } from '../published-table.ts'
import { editionsBefore } from './editions-before.ts'
import type { SocialReportLine } from './read.ts'

/**
 * The texts of reports by their ids, each with its approval if it has one; what there is none of is left out. A quote
 * that stands nowhere is refused.
 */
export type TextsOf = (
  tx: Db,
  asked: { readonly profile: Profile; readonly period: string; readonly ids: readonly string[] },
) => Promise<readonly TextOfEdition[]>

/** What a document is held against. */
export interface Held {
  readonly profile: Profile
  readonly socialReport: SocialReportLine
  readonly texts: TextsOf
}

/**
 * Why a document may not be approved or published as the next version of its social report, each with its place and
 * mend: it is of another social report, what the profile or the guard forbids, a quote that nobody approved, a figure
 * or a table that is not the edition's. Empty if it may.
 */
export async function problemsOfDocument(
  tx: Db,
  document: SocialReport,
  { profile, socialReport, texts }: Held,
): Promise<Problem[]> {
  const { period } = socialReport
  const ids = document.themes.flatMap(({ quotes }) => quotes.map(({ id }) => id))
  const problems = [
    ...identityProblems(document, profile, socialReport),
    ...documentProblems(document, {
      profile,
      rule: suppressionRule(profile),
      texts: ids.length === 0 ? [] : await texts(tx, { profile, period, ids }),
      before: document.since
        ? await editionsBefore(tx, profile.slug, document.period.from, document.audience)
        : [],
    }),
    ...(await editionProblems(tx, document, profile.slug)),
  ]
  // A figure is held against the document's own tables and against the edition's: it can be wrong by both alike.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function identityProblems(
  document: SocialReport,
  { slug }: Profile,
  { address, period, snapshot }: SocialReportLine,
): Problem[] {
  const problem = (path: Problem['path'], is: unknown, mustBe: unknown): Problem[] =>
    is === mustBe
      ? []
      : [{ path, message: `it says ${is}, the social report has ${mustBe}`, mend: `write ${mustBe}` }]
  return [
    ...problem(['id'], document.id, address),
    ...problem(['version'], document.version, snapshot.context.version + 1),
    ...problem(['region', 'slug'], document.region.slug, slug),
    ...problem(['period', 'id'], document.period.id, period),
  ]
}

/** A document shows nothing but what the edition shows on which it rests, and to whom it may. */
async function editionProblems(tx: Db, document: SocialReport, region: string): Promise<Problem[]> {
  const { period, tables, audience, n } = document
  const edition = await editionNumbered(tx, region, n.query.period, n.query.edition)
  if (!edition) {
    return [
      {
        path: ['n', 'query', 'edition'],
        message: `no edition ${n.query.edition} of ${n.query.period} has been published`,
        mend: 'take the figures from a published summary of the period',
      },
    ]
  }
  const shown = edition.tables.filter((table) => maySee(audience, table.audience))
  const of = { period: n.query.period, edition: n.query.edition }
  return [
    ...(['from', 'to'] as const).flatMap((end): Problem[] =>
      period[end] === edition[end]
        ? []
        : [
            {
              path: ['period', end],
              message: `it says ${period[end]}, the edition ${edition[end]}`,
              mend: 'write the day of the edition, which is inclusive',
            },
          ],
    ),
    ...checkFigures(document, shown),
    ...tables.flatMap((table, index): Problem[] => {
      const published = shown.find(({ id }) => id === table.id)
      if (published && tableHash(published, of) === tableHash(table, of)) return []
      const message = published
        ? `the table is not that of edition ${of.edition} of ${of.period}`
        : `edition ${of.edition} of ${of.period} has no table "${table.id}" for these readers`
      return [
        { path: ['tables', index], message, mend: 'take the table as the edition has it, or take it out' },
      ]
    }),
  ]
}
