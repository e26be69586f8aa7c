import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import type { Look } from '../look/look.ts'
import { type PageOptions, wholePage } from '../page/whole.ts'
import { typeset } from '../pdf/typeset.ts'
import { measures } from './content.ts'
import { briefOutline } from './outline.ts'

export interface BriefOptions {
  /** The language; the first one of the report unless said. */
  readonly lang?: Lang
  /** Where the whole report can be read. */
  readonly address?: string | undefined
  readonly look?: Look | undefined
}

/** Sizes of the text in points. Smaller ones are hard to read on paper. */
const sizes = [10, 9.5, 9, 8.5]

/**
 * A social report on one A4 page for a committee, tagged as PDF/UA-1: the themes, the first finding of each, the
 * proposals with who carries them out, what happened to those before, and where the rest is. What does not fit is left
 * out by a rule, and the page says so. Node only.
 *
 * @throws DefinitionError for a look that cannot be read, Error if the names in the report are so long that no rule is
 * enough.
 */
export function briefPdf(document: SocialReport, { lang, address, look }: BriefOptions = {}): Uint8Array {
  for (const measure of measures) {
    const outline = briefOutline(document, lang, { address, measure })
    for (const size of sizes) {
      const { file, pages } = typeset(outline, { look, size, compact: true })
      if (pages === 1) return file
    }
  }
  throw new Error(
    'The summary takes more than a page: shorten the names of themes, and of who carries out proposals.',
  )
}

/**
 * The same as a web page. Of a report with very long names it shows a little more than the PDF, and says of itself what
 * it leaves out. For paper there is the PDF.
 *
 * @throws DefinitionError for a look that cannot be read.
 */
export function briefPage(
  document: SocialReport,
  { address, ...options }: BriefOptions & PageOptions = {},
): string {
  return wholePage(briefOutline(document, options.lang, { address }), options, 'brief')
}
