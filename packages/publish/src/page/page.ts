import type { SocialReport } from '@rake/core/document'
import { outline } from '../outline/outline.ts'
import { type PageOptions, wholePage } from './whole.ts'

/**
 * A social report as one web page, complete and alone: no scripts, nothing to fetch but the stylesheet that was
 * named. Its own policy lets nothing else in.
 *
 * @throws DefinitionError for a look that cannot be read.
 */
export function page(document: SocialReport, options: PageOptions = {}): string {
  return wholePage(outline(document, options.lang), options)
}
