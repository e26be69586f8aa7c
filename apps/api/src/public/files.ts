import type { SocialReport } from '@rake/core/document'
import { type FileOptions, filesOf } from '@rake/publish/files'

/** How many made files are kept at hand: a version never changes, and making one takes a while. */
const kept = 64

/** A file as it is sent. */
interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/** A file of a report by its name; undefined if it has none of that name. */
export type FileMaker = (document: SocialReport, name: string) => Promise<MadeFile> | undefined

/** Makes the files of published reports, each once as long as it is asked for. */
/** @param optionsOf what the files of a report say that it does not say itself */
export function fileMaker(optionsOf: (document: SocialReport) => FileOptions): FileMaker {
  const made = new Map<string, Promise<MadeFile>>()
  return (document, name) => {
    const file = filesOf(document, optionsOf(document)).find((one) => one.name === name)
    if (!file) return undefined
    const key = [document.region.slug, document.id, document.version, name].join('/')
    const ready =
      made.get(key) ??
      file.make().then((bytes) => ({ bytes: new Uint8Array(bytes), mediaType: file.mediaType }))
    // The one that was asked for last comes last, and the first one goes.
    made.delete(key)
    made.set(key, ready)
    const [oldest] = made.keys()
    if (made.size > kept && oldest !== undefined) made.delete(oldest)
    ready.catch(() => made.delete(key))
    return ready
  }
}
