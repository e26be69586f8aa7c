import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import type { Look } from '../look/look.ts'
import { outline } from '../outline/outline.ts'
import { typeset } from './typeset.ts'

/**
 * A social report as a PDF in one language, tagged as PDF/UA-1 (ISO 14289-1) asks: headings, lists, tables with
 * their heads, the chart with its alternative text, the language of each passage. Its fonts are embedded. Node only.
 *
 * @throws DefinitionError for a look that cannot be read, Error with what Typst says, should it not be able to set
 * the report.
 */
export function pdf(document: SocialReport, lang?: Lang, look?: Look): Uint8Array {
  return typeset(outline(document, lang), { look }).file
}
