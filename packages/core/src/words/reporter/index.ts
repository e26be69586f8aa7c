import { en } from './en.ts'
import { fi, type ReporterWords } from './fi.ts'
import { sv } from './sv.ts'

export type { ReporterWords, Told } from './fi.ts'

/**
 * All that a reporter reads of the form and the tracking themselves, by language. A region adds a language of
 * its own in the `words` of its profile.
 */
export const reporterWords = { fi, sv, en } satisfies Record<string, ReporterWords>
