import { type SocialReport, socialReportSchema } from '@rake/core/document'

/**
 * A social report as JSON, its parts in the order of `socialReportSchema` whatever the order in which they were
 * written, with a line break at its end.
 *
 * @throws ZodError for what is no social report.
 */
export function json(document: SocialReport): string {
  return `${JSON.stringify(socialReportSchema.parse(document), null, 2)}\n`
}

/**
 * The social report that {@link json} wrote.
 *
 * @throws SyntaxError for what is no JSON, ZodError for JSON that is no social report.
 */
export function fromJson(text: string): SocialReport {
  return socialReportSchema.parse(JSON.parse(text))
}
