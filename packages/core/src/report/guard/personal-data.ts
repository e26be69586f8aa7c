import { detectors, type PersonalDataKind } from './detectors.ts'
import { type Span, spansOf } from './spans.ts'

/** Where in a text something personal stands, and what it seems to be. */
export type PersonalDataSpan = Span<PersonalDataKind>

/**
 * The personal data in a text: an empty array where there is none. The spans are in UTF-16 code units, their
 * ends exclusive; they are sorted and none overlaps another.
 *
 * The server calls it at arrival and again before publishing (VA-02); the form, before sending, looks for what
 * numbers and signs give away, and leaves names and streets to the server.
 */
export function findPersonalData(text: string): PersonalDataSpan[] {
  return spansOf(detectors, text)
}
