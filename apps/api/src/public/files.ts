import type { Profile } from '@rake/core'
import type { SocialReport } from '@rake/core/document'
import { filesOf, type ReportFile } from '@rake/publish/files'
import { lookOf } from '@rake/publish/look'
import { addressesOf } from '@rake/publish/site'
import {
  type Db,
  type KeptFile,
  keepPublicationFile,
  listPublicationFiles,
  type PublicationVersion,
  readPublication,
  readPublicationFile,
  type StoredFile,
} from '@rake/server/store'
import { reader } from './read.ts'

/** What the files are made from. */
export interface FileOptions {
  readonly regions: readonly Profile[]
  readonly db: Db
  /** Where people reach the installation, for the summary of a report. */
  readonly address?: string | undefined
}

/** The files of what is published for everyone: each is made once, kept, and the same bytes ever after. */
export interface PublicationFiles {
  /** A file by its name; undefined if the version has none of that name, or is not there for everyone. */
  read(of: PublicationVersion, name: string): Promise<KeptFile | undefined>
  /**
   * All files of a version by name, with sizes and checksums. Those that are not there yet are made, unless `signal`
   * ends it after the one in hand.
   */
  list(document: SocialReport, signal?: AbortSignal): Promise<StoredFile[]>
}

/**
 * The files of published reports, with the look that the regions have as each file is made. One is made at a time,
 * so that many readers of a new report cost no more memory than one.
 */
export function publicationFiles({ regions, db, address }: FileOptions): PublicationFiles {
  const looks = new Map(regions.map((profile) => [profile.slug, lookOf(profile)]))
  const offered = (document: SocialReport) =>
    filesOf(document, {
      look: looks.get(document.region.slug),
      address:
        address === undefined
          ? undefined
          : `${address}${addressesOf(document.region.slug).report(document.id)}`,
    })

  const making = new Map<string, Promise<void>>()
  let last: Promise<void> = Promise.resolve()
  function keep(of: PublicationVersion, { name, lang, mediaType, make }: ReportFile): Promise<void> {
    const key = [of.region, of.id, of.version, name].join('/')
    const begun = making.get(key)
    if (begun) return begun
    const kept = last
      .then(async () =>
        keepPublicationFile(db, of, {
          name,
          mediaType,
          content: await make(),
          ...(lang !== undefined && { lang }),
        }),
      )
      .finally(() => making.delete(key))
    making.set(key, kept)
    // The next one is made whatever becomes of this.
    last = kept.catch(() => {})
    return kept
  }

  return {
    async read(of, name) {
      // What is kept is sent even where a file of that name would be offered no longer.
      const known = await readPublicationFile(db, of, name, reader)
      if (known) return known
      const found = await readPublication(db, of.region, of.id, reader, of.version)
      const file = found && offered(found.document).find((one) => one.name === name)
      if (!file) return undefined
      await keep(of, file)
      return readPublicationFile(db, of, name, reader)
    },
    async list(document, signal) {
      const of = { region: document.region.slug, id: document.id, version: document.version }
      const kept = await listPublicationFiles(db, of, reader)
      const missing = offered(document).filter(({ name }) => !kept.some((one) => one.name === name))
      if (missing.length === 0) return kept
      for (const file of missing) {
        if (signal?.aborted) break
        await keep(of, file)
      }
      return listPublicationFiles(db, of, reader)
    },
  }
}
