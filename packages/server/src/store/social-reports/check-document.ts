import {
  canonicalJson,
  checkFigures,
  type DocumentProblem,
  documentProblem,
  documentProblems,
  type Profile,
  type SocialReport,
  suppressionRule,
  type TextOfEdition,
  tableHash,
} from '@rake/core'
import type { Db } from '../connect.ts'
import { readEdition } from '../editions.ts'
import { maySee } from '../published-table.ts'
import { publishedStatements } from '../statements/published.ts'
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
 * mend: it is of another social report, what the profile or the guard forbids, a quote that nobody approved, a
 * statement that no group has published so, a figure
 * or a table that is not the edition's. Empty if it may.
 */
export async function problemsOfDocument(
  tx: Db,
  document: SocialReport,
  { profile, socialReport, texts }: Held,
): Promise<DocumentProblem[]> {
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
    ...(await statementProblemsIn(tx, document, profile.slug)),
    ...(await editionProblems(tx, document, profile.slug)),
  ]
  // A figure is held against the document's own tables and against the edition's: it can be wrong by both alike.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function identityProblems(
  document: SocialReport,
  { slug }: Profile,
  { address, period, snapshot }: SocialReportLine,
): DocumentProblem[] {
  const problem = <Value extends string | number>(path: DocumentProblem['path'], says: Value, has: Value) =>
    says === has ? [] : [documentProblem(path, 'otherSocialReport', { says, has })]
  return [
    ...problem(['id'], document.id, address),
    ...problem(['version'], document.version, snapshot.context.version + 1),
    ...problem(['region', 'slug'], document.region.slug, slug),
    ...problem(['period', 'id'], document.period.id, period),
  ]
}

/** A statement stands in a document in the words in which it was adopted, and for those to whom it was published. */
async function statementProblemsIn(
  tx: Db,
  { statements, audience }: SocialReport,
  region: string,
): Promise<DocumentProblem[]> {
  if (statements.length === 0) return []
  const published = (await publishedStatements(tx, region, audience)).map(({ statement }) => statement)
  return statements.flatMap((statement, index) => {
    const found = published.find(({ id }) => id === statement.id)
    if (found && canonicalJson(found) === canonicalJson(statement)) return []
    return [documentProblem(['statements', index], 'notPublishedStatement', { statement: statement.id })]
  })
}

/** A document shows nothing but what the edition shows on which it rests, and to whom it may. */
async function editionProblems(tx: Db, document: SocialReport, region: string): Promise<DocumentProblem[]> {
  const { period, tables, audience, n } = document
  const of = { period: n.query.period, edition: n.query.edition }
  const edition = await readEdition(tx, region, n.query.period, 'staff', n.query.edition)
  if (!edition) {
    return [documentProblem(['n', 'query', 'edition'], 'unknownEdition', of)]
  }
  const shown = edition.tables.filter((table) => maySee(audience, table.audience))
  return [
    ...(['from', 'to'] as const).flatMap((end) =>
      period[end] === edition[end]
        ? []
        : [documentProblem(['period', end], 'otherDay', { says: period[end], has: edition[end] })],
    ),
    ...checkFigures(document, shown),
    ...tables.flatMap((table, index) => {
      const published = shown.find(({ id }) => id === table.id)
      if (published && tableHash(published, of) === tableHash(table, of)) return []
      return [
        published
          ? documentProblem(['tables', index], 'otherTable', of)
          : documentProblem(['tables', index], 'noSuchTable', { ...of, table: table.id }),
      ]
    }),
  ]
}
