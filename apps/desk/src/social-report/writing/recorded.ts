import type { SocialReport } from '@rake/core/document'
import { asPublished } from '@rake/core/report'
import type { Lang, Localized } from '@rake/core/words'
import type { Draft } from '../../api.ts'

/*
 * What was recorded along the way is published with the next report: views from outside (PO-12), and what became of
 * the report before (VA-09). It was written in one language by somebody else. Nobody rewords it: whatever would tell
 * who somebody is, is masked visibly (VA-02), and the other languages are written beside it.
 */

/** A recorded text as it is published, and where in the document it stands. */
export interface RecordedText {
  readonly path: readonly (string | number)[]
  readonly texts: Localized
}

/** What recorded texts are called in other languages, by what they say in the language of their record. */
export type Translations = Readonly<Record<string, Localized>>

type Recorded = Pick<SocialReport, 'views' | 'earlier'>
type Path = RecordedText['path']

/** All texts that were recorded, masked, in the order of the document. */
export function recordedTexts(draft: Pick<Draft, 'languages' | 'views' | 'earlier'>): RecordedText[] {
  const found: RecordedText[] = []
  withRecorded(draft, (texts, path) => {
    found.push({ path, texts })
    return texts
  })
  return found
}

/** By what a recorded text is known: what it says in the language of its record. */
export function recordKey(texts: Localized): string {
  return Object.values(texts)[0] ?? ''
}

/** The recorded texts with the other languages of the report. */
export function translated(
  draft: Pick<Draft, 'languages' | 'views' | 'earlier'>,
  translations: Translations,
  languages: readonly Lang[],
): Recorded {
  return withRecorded(draft, (texts) => {
    const others = Object.entries(translations[recordKey(texts)] ?? {}).filter(
      ([lang, text]) => languages.includes(lang) && text.trim() !== '',
    )
    return { ...Object.fromEntries(others), ...texts }
  })
}

/** The other languages of the recorded texts of a document. */
export function translationsIn({ languages, views, earlier }: SocialReport): Translations {
  const all = recordedTexts({ languages, views, ...(earlier && { earlier }) })
  return Object.fromEntries(all.flatMap(({ texts }) => Object.values(texts).map((text) => [text, texts])))
}

function withRecorded(
  { languages, views, earlier }: Pick<Draft, 'languages' | 'views' | 'earlier'>,
  change: (texts: Localized, path: Path) => Localized,
): Recorded {
  const each = (texts: Localized, path: Path) => change(masked(texts), path)
  return {
    views: inTexts(views, languages, ['views'], each) as Recorded['views'],
    ...(earlier && { earlier: inTexts(earlier, languages, ['earlier'], each) as Recorded['earlier'] }),
  }
}

/** The value with each text in it changed; a text is what has languages for its keys and nothing else. */
function inTexts(
  value: unknown,
  languages: readonly Lang[],
  path: Path,
  change: (texts: Localized, path: Path) => Localized,
): unknown {
  if (Array.isArray(value)) return value.map((one, at) => inTexts(one, languages, [...path, at], change))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key]) => languages.includes(key))) {
    return change(value as Localized, path)
  }
  return Object.fromEntries(
    entries.map(([key, one]) => [key, inTexts(one, languages, [...path, key], change)]),
  )
}

function masked(texts: Localized): Localized {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, asPublished(text)]))
}
