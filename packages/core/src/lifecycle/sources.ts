import type { SocialReportAct } from './social-report-acts.ts'

/** A source beside the reports (PO-05), as the log has it: title, publisher, citation and link are ids of texts. */
export type Source = Omit<Extract<SocialReportAct, { readonly type: 'source.add' }>, 'type'>

/**
 * The sources that stand in a social report at the end of this log, the first added first. Given the log up to a
 * publication, they are those of the published version.
 */
export function sourcesOf(log: readonly SocialReportAct[]): Source[] {
  const sources = new Map<string, Source>()
  for (const act of log) {
    if (act.type === 'source.add') {
      const { type: _, ...source } = act
      sources.set(source.source, source)
    }
    if (act.type === 'source.remove') sources.delete(act.source)
  }
  return [...sources.values()]
}
