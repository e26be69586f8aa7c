import type { SocialReportAct } from './social-report-acts.ts'

/** What somebody outside said of the findings (PO-12): `from` says who, `text` is the id of the words. */
export type OutsideView = Omit<Extract<SocialReportAct, { readonly type: 'socialReport.recordView' }>, 'type'>

/** The views that were recorded in this log, in its order: they stand apart from the reports (PO-12). */
export function viewsOf(log: readonly SocialReportAct[]): OutsideView[] {
  return log.flatMap((act) =>
    act.type === 'socialReport.recordView' ? [{ from: act.from, text: act.text }] : [],
  )
}
