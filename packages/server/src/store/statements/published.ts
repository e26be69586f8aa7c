import { type Audience, type Profile, type SocialReport, statementProblems } from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from '../connect.ts'
import { maySee } from '../published-table.ts'
import type { SocialReportLine } from '../social-reports/read.ts'
import { listStatements } from './read.ts'

/** A published statement, in the words in which it was adopted. */
export interface PublishedStatement {
  /** As it stands in a social report: `day` is that of its adoption. */
  readonly statement: SocialReport['statements'][number]
  readonly published: PlainDate
  readonly audience: Audience
  /** The social report with which it goes; left out of one alone. */
  readonly socialReport?: string
}

/** The statements that are published for these readers, the first one adopted first; of an erased one nothing. */
export async function publishedStatements(
  db: Db,
  region: string,
  reader: Audience,
): Promise<PublishedStatement[]> {
  const all = await listStatements(db, region)
  return all
    .flatMap(({ id, written, adopted, published, socialReport }) => {
      if (!written || !adopted || !published || !maySee(reader, published.audience)) return []
      return [
        {
          statement: { id, ...written.text, day: adopted },
          published: published.day,
          audience: published.audience,
          ...(socialReport !== undefined && { socialReport }),
        },
      ]
    })
    .sort((a, b) => a.statement.day.localeCompare(b.statement.day))
}

/**
 * What stands in a social report: the statements that go with it, and in the region's own also those alone that were
 * adopted in its period, both days inclusive (SS-08). One that no longer passes the guard stays out of the next one:
 * nobody can reword it there.
 */
export async function statementsFor(
  db: Db,
  profile: Profile,
  { id, unit }: Pick<SocialReportLine, 'id' | 'unit'>,
  { from, to, audience }: { readonly from: PlainDate; readonly to: PlainDate; readonly audience: Audience },
): Promise<SocialReport['statements']> {
  const published = await publishedStatements(db, profile.slug, audience)
  return published.flatMap(({ socialReport, statement }) => {
    const isAlone = socialReport === undefined && unit === undefined
    const isOfPeriod = from <= statement.day && statement.day <= to
    if (socialReport !== id && !(isAlone && isOfPeriod)) return []
    return statementProblems(statement, profile).length === 0 ? [statement] : []
  })
}
