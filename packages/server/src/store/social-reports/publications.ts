import type { Audience, Localized, SocialReport } from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from '../connect.ts'
import { maySee } from '../published-table.ts'

/** A published social report in a list. */
export interface PublicationLine {
  /** Stable, and the name in public addresses: `{kind}-{period}` or `{kind}-{unit}-{period}`. */
  readonly id: string
  /** The newest that these readers may see, 1 the first. */
  readonly version: number
  readonly kind: string
  /** Whose it is; left out where it is the whole region's. */
  readonly unit?: string
  readonly period: string
  /** Of whose reports it tells: both days inclusive. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly title: Localized
  /** In which every text of it stands, the first one the fallback. */
  readonly languages: readonly string[]
  /** The day on which this version was published. */
  readonly published: PlainDate
  readonly audience: Audience
  /** How many reports it tells of; null where that is hidden. */
  readonly n: number | null
}

/** The audiences whose publications these readers see (SS-12). */
export function seenBy(reader: Audience): Audience[] {
  return (['staff', 'everyone'] as const).filter((audience) => maySee(reader, audience))
}

/**
 * What a region has published for these readers, of each its newest version that they may see; the newest period
 * first (VA-04: all earlier years stay).
 */
export async function listPublications(db: Db, region: string, reader: Audience): Promise<PublicationLine[]> {
  const { rows } = await sql<Omit<PublicationLine, 'unit'> & { unit: string | null }>`
    select distinct on (id) id, version, kind, unit, period, published::text, audience,
      document #>> '{period,from}' as "from", document #>> '{period,to}' as "to",
      document -> 'title' as title, document -> 'languages' as languages, document #> '{n,n}' as n
    from publication
    where region = ${region} and audience = any (${seenBy(reader)}::text[])
    order by id, version desc
  `.execute(db)
  return rows
    .map(({ unit, ...line }) => ({ ...line, ...(unit !== null && { unit }) }))
    .sort((a, b) => (a.to === b.to ? compare(a.id, b.id) : compare(b.to, a.to)))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A version of a publication. */
export interface PublicationVersion {
  readonly region: string
  /** Of the publication. */
  readonly id: string
  /** Counts from 1. */
  readonly version: number
}

/** Every version of every publication that these readers may see, by id and from the first one on. */
export function listPublicationVersions(
  db: Db,
  region: string,
  reader: Audience,
): Promise<PublicationVersion[]> {
  return db
    .selectFrom('publication')
    .select(['region', 'id', 'version'])
    .where('region', '=', region)
    .where('audience', 'in', seenBy(reader))
    .orderBy('id')
    .orderBy('version')
    .execute()
}

/** A publication as it was published, and which versions of it there are. */
export interface ReadPublication {
  readonly document: SocialReport
  /** Those that these readers may see, the first one first. */
  readonly versions: readonly { readonly version: number; readonly published: PlainDate }[]
}

/**
 * A publication by its id: the version that is asked for, else the newest. Undefined if there is none; one that is
 * for staff only is not there for everyone.
 */
export async function readPublication(
  db: Db,
  region: string,
  id: string,
  reader: Audience,
  version?: number,
): Promise<ReadPublication | undefined> {
  const of = db
    .selectFrom('publication')
    .where('region', '=', region)
    .where('id', '=', id)
    .where('audience', 'in', seenBy(reader))
  const versions = await of.select(['version', 'published']).orderBy('version').execute()
  const wanted = version ?? versions.at(-1)?.version
  if (!versions.some((one) => one.version === wanted) || wanted === undefined) return undefined
  const { document } = await of.select('document').where('version', '=', wanted).executeTakeFirstOrThrow()
  return { document, versions }
}
