import type { Profile } from '@rake/core'
import type { SocialReport } from '@rake/core/document'
import type { Publication, PublicationFile } from '@rake/publish/catalog'
import { addressesOf, inLanguage } from '@rake/publish/site'
import { type Db, listPublicationVersions, readPublication } from '@rake/server/store'
import type { PublicationFiles } from './files.ts'
import { reader } from './read.ts'

/** Every version of every report that a region has published for everyone, with the pages where each is read. */
export async function publicationsOf(
  db: Db,
  { slug, languages }: Profile,
): Promise<(Publication & { readonly document: SocialReport })[]> {
  const at = addressesOf(slug)
  const versions = await listPublicationVersions(db, slug, reader)
  const found = await Promise.all(
    versions.map(({ id, version }) => readPublication(db, slug, id, reader, version)),
  )
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

/** The files of a version as a catalogue names them: what it says of them is what is sent, for good. */
export async function filesNamed(
  files: PublicationFiles,
  document: SocialReport,
): Promise<PublicationFile[]> {
  const at = addressesOf(document.region.slug)
  const kept = await files.list(document)
  return kept.map(({ name, ...file }) => ({ ...file, address: at.file(document.id, document.version, name) }))
}
