import type { Profile } from '@rake/core'
import type { SocialReport } from '@rake/core/document'
import { measured, type Publication, type PublicationFile } from '@rake/publish/catalog'
import { filesOf } from '@rake/publish/files'
import { addressesOf, inLanguage } from '@rake/publish/site'
import { type Db, listPublications, readPublication } from '@rake/server/store'
import type { FileMaker } from './files.ts'
import { reader } from './read.ts'

/** Every version of every report that a region has published for everyone, with the pages where each is read. */
export async function publicationsOf(
  db: Db,
  { slug, languages }: Profile,
): Promise<(Publication & { readonly document: SocialReport })[]> {
  const at = addressesOf(slug)
  const lines = await listPublications(db, slug, reader)
  const newest = await Promise.all(lines.map(({ id }) => readPublication(db, slug, id, reader)))
  const each = newest.flatMap((one) =>
    (one?.versions ?? []).map(({ version }) => [one?.document.id ?? '', version] as const),
  )
  const found = await Promise.all(each.map(([id, version]) => readPublication(db, slug, id, reader, version)))
  return found.flatMap((one) => {
    if (!one) return []
    const { document } = one
    const address = at.report(document.id, document.version)
    const pages = Object.fromEntries(
      document.languages.map((lang) => [lang, inLanguage(address, lang, languages)]),
    )
    return [{ document, pages, files: [] }]
  })
}

/** The same with its files, their sizes and checksums: each is measured once, since none of them ever changes. */
export function fileMeasurer(make: FileMaker): (document: SocialReport) => Promise<PublicationFile[]> {
  const known = new Map<string, Promise<PublicationFile[]>>()
  const measure = async (document: SocialReport) => {
    const at = addressesOf(document.region.slug)
    const files: PublicationFile[] = []
    // One after the other: nobody waits for it, and others are served in between.
    for (const { name, lang, mediaType } of filesOf(document)) {
      const made = await make(document, name)
      if (!made) continue
      const address = at.file(document.id, document.version, name)
      files.push({ address, mediaType, ...(lang !== undefined && { lang }), ...(await measured(made.bytes)) })
    }
    return files
  }
  return (document) => {
    const key = [document.region.slug, document.id, document.version].join('/')
    const measuring = known.get(key) ?? measure(document)
    known.set(key, measuring)
    measuring.catch(() => known.delete(key))
    return measuring
  }
}
