import type { SocialReportAct } from '@rake/core/lifecycle'
import type { OpenForm } from '../../acts/act-panel.tsx'
import type { SocialReportView } from '../../api.ts'

/** What the form of every act on a social report is handed. */
export interface SocialReportForm extends OpenForm {
  readonly report: SocialReportView
  readonly send: (act: SocialReportAct) => void
}
