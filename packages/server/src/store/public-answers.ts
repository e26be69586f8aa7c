import { createHash } from 'node:crypto'
import { type Profile, publishedText } from '@rake/core'
import type { Db } from './connect.ts'
import type { Span } from './counts.ts'
import { readEdition } from './editions.ts'
import { approvedTexts, type StoredText } from './texts.ts'

/** One answer as it is published: nothing of unit, day, profession, report or order of arrival goes with it. */
export interface PublicAnswer {
  /** The question: a field of the form. */
  readonly field: string
  /** Absent where too few answers stand under it to tell it. */
  readonly theme?: string
  readonly text: string
  readonly lang: string
}

/**
 * The answers of a period that are published as they are (VA-02): those that were approved, word for word, when its
 * newest edition for everyone was published, and still hold today. Undefined where the region publishes none, or
 * nothing of the period.
 *
 * Their order follows from what is shown of each, by its SHA-256, and so tells nothing more.
 */
export async function publicAnswers(
  db: Db,
  profile: Profile,
  period: Span & { readonly id: string },
): Promise<PublicAnswer[] | undefined> {
  const { answers, threshold } = profile.publication
  if (answers !== 'asTheyAre') return undefined
  const edition = await readEdition(db, profile.slug, period.id, 'everyone')
  if (!edition) return undefined
  const texts = await approvedTexts(db, profile, period)
  const released = texts.flatMap((one) => {
    const isReleased = one.approvedAt !== undefined && one.approvedAt <= edition.publishedAt
    // The guard of today looks at it once more.
    const text = isReleased ? publishedText(one.text, one.approval) : undefined
    return text === undefined ? [] : [{ ...one, text }]
  })
  return [...Map.groupBy(released, ({ field }) => field).values()]
    .flatMap((ofField) => underThemes(ofField, threshold))
    .map((answer) => ({ answer, place: createHash('sha256').update(JSON.stringify(answer)).digest('hex') }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ answer }) => answer)
}

/**
 * The answers to one question, each with its theme where at least so many stand under it; and so many, or none,
 * without one. Under a theme with a single report, its answers to two questions would be known for one person's.
 */
function underThemes(answers: readonly StoredText[], least: number): PublicAnswer[] {
  const themes = [...Map.groupBy(answers, ({ theme }) => theme).entries()].sort(
    ([a = '', those], [b = '', others]) => those.length - others.length || (a < b ? -1 : 1),
  )
  const untold = new Set<string | undefined>([undefined])
  let without = themes.find(([theme]) => theme === undefined)?.[1].length ?? 0
  for (const [theme, those] of themes) {
    const isHidden = those.length < least || (without > 0 && without < least)
    if (theme === undefined || !isHidden) continue
    untold.add(theme)
    without += those.length
  }
  return answers.map(({ field, text, lang, theme }) => ({
    field,
    text,
    lang,
    ...(theme !== undefined && !untold.has(theme) && { theme }),
  }))
}
