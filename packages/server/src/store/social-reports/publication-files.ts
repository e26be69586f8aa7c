import { createHash } from 'node:crypto'
import type { Audience } from '@rake/core'
import { sql } from 'kysely'
import type { Db } from '../connect.ts'
import { type PublicationVersion, seenBy } from './publications.ts'

/** What a file is, without its content. */
export interface StoredFile {
  /** Within its version: `raportti-fi.pdf`. */
  readonly name: string
  /** Left out where it is in all languages of the publication. */
  readonly lang?: string
  /** `application/pdf`, perhaps with parameters. */
  readonly mediaType: string
  readonly bytes: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** A file as it was made. */
export interface MadeFile extends Pick<StoredFile, 'name' | 'lang' | 'mediaType'> {
  readonly content: Uint8Array
}

/** A file as it is kept. */
export interface KeptFile extends StoredFile {
  readonly content: Uint8Array<ArrayBuffer>
}

/** The files that are kept of a version, by name; none of a version that is not there for these readers. */
export async function listPublicationFiles(
  db: Db,
  of: PublicationVersion,
  reader: Audience,
): Promise<StoredFile[]> {
  const rows = await filesOf(db, of, reader).orderBy('name').execute()
  return rows.map(withoutNull)
}

/** A file of a version; undefined where it is not kept, or the version is not there for these readers. */
export async function readPublicationFile(
  db: Db,
  of: PublicationVersion,
  name: string,
  reader: Audience,
): Promise<KeptFile | undefined> {
  const row = await filesOf(db, of, reader).select('content').where('name', '=', name).executeTakeFirst()
  return row && withoutNull(row)
}

function filesOf(db: Db, { region, id, version }: PublicationVersion, reader: Audience) {
  return (
    db
      .selectFrom('publication_file')
      .innerJoin('publication', (on) =>
        on
          .onRef('publication.region', '=', 'publication_file.region')
          .onRef('publication.id', '=', 'publication_file.publication')
          .onRef('publication.version', '=', 'publication_file.version'),
      )
      // The length of a content is known without reading it.
      .select(['name', 'lang', 'media_type as mediaType', 'sha256'])
      .select(sql<number>`octet_length(content)`.as('bytes'))
      .where('publication.region', '=', region)
      .where('publication.id', '=', id)
      .where('publication.version', '=', version)
      .where('publication.audience', 'in', seenBy(reader))
  )
}

function withoutNull<File extends { lang: string | null }>({ lang, ...file }: File) {
  return { ...file, ...(lang !== null && { lang }) }
}

/**
 * Keeps a file of a version for good. Where one of its name is there already, that one stays: who makes a file reads
 * back what is kept, so that two who made it at once send the same.
 */
export async function keepPublicationFile(
  db: Db,
  { region, id, version }: PublicationVersion,
  { name, lang, mediaType, content }: MadeFile,
): Promise<void> {
  await db
    .insertInto('publication_file')
    .values({
      region,
      publication: id,
      version,
      name,
      lang: lang ?? null,
      media_type: mediaType,
      sha256: createHash('sha256').update(content).digest('hex'),
      content: Buffer.from(content),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
