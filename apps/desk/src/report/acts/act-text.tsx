import { ActText } from '../../acts/act-form.tsx'
import type { DraftField } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { type ActWithText, actTexts } from './act-words.ts'

/** The words that go with an act on a report; the hint says who will read them. */
export function ReportActText({ field, type }: { field: DraftField; type: ActWithText }) {
  const { words } = useLanguage()
  const { text, hint } = actTexts(type)(words)
  return <ActText field={field} label={text} hint={hint} />
}
