import type { SocialReport } from '@rake/core/document'
import type { Lang, Localized } from '@rake/core/words'

/** A version of a report as it stands on the web. */
export interface Publication {
  /** What of the report a list of publications tells; the whole report will do. */
  readonly document: Pick<
    SocialReport,
    'id' | 'version' | 'languages' | 'title' | 'period' | 'published' | 'audience' | 'n'
  >
  /** Where this version is read, by language; a whole address, or one below the base. It never changes. */
  readonly pages: Readonly<Record<Lang, string>>
  readonly files: readonly PublicationFile[]
}

/** A file of a version. */
export interface PublicationFile {
  /** A whole address, or one below the base. */
  readonly address: string
  /** `application/pdf`, perhaps with parameters. */
  readonly mediaType: string
  /** Left out where the file is in all languages of the report. */
  readonly lang?: Lang | undefined
  readonly bytes: number
  /** The SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string
}

/** Who publishes. */
export interface Publisher {
  readonly slug: string
  readonly name: Localized
}

/** The size and the checksum of a file, as a {@link PublicationFile} tells them. */
export async function measured(
  file: Uint8Array<ArrayBuffer>,
): Promise<Pick<PublicationFile, 'bytes' | 'sha256'>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file))
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes: file.length, sha256 }
}

/**
 * Publications as a public list has them: the newest first.
 *
 * @throws RangeError for one that is for the staff (SS-12).
 */
export function listed(publications: readonly Publication[]): Publication[] {
  const closed = publications.find(({ document }) => document.audience !== 'everyone')
  if (closed) {
    throw new RangeError(`"${closed.document.id}" is for the staff: leave it out of what everyone can read.`)
  }
  return publications.toSorted(
    ({ document: one }, { document: other }) =>
      descending(one.published, other.published) ||
      descending(other.id, one.id) ||
      other.version - one.version,
  )
}

function descending(one: string, other: string): number {
  return one === other ? 0 : one < other ? 1 : -1
}
