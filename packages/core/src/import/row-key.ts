import { canonicalJson, textHash } from '../document/hash.ts'
import { findPersonalData } from '../report/index.ts'
import type { ImportedReport } from './read-rows.ts'

/** An id that may stand in a log: short, without spaces, and nobody's number or mailbox. */
function isOpen(id: string): boolean {
  return /^[\w-]{1,64}$/.test(id) && findPersonalData(id).length === 0
}

/**
 * Names each report of one file so that the same row gets the same name every time, wherever it has moved: the id
 * that its tool gave it, or else a hash of its day and answers, with a number among equals. What it says can not be
 * read from the name. Its theme is no part of it: a report stays the same when it is classified.
 */
export function rowKeys(): (report: ImportedReport) => string {
  const equals = new Map<string, number>()
  return ({ id, submitted, answers }) => {
    if (id !== undefined) return isOpen(id) ? `id-${id}` : `id-${textHash(id).slice(0, 32)}`
    const hash = textHash(canonicalJson({ submitted, answers })).slice(0, 32)
    const n = (equals.get(hash) ?? 0) + 1
    equals.set(hash, n)
    return `row-${hash}-${n}`
  }
}
