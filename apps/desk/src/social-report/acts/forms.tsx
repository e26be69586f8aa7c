import type { SocialReportAct, SocialReportActType } from '@rake/core/lifecycle'
import type { ReactNode } from 'react'
import type { OpenForm } from '../../acts/act-panel.tsx'
import type { SocialReportView } from '../../api.ts'
import { Answer, Present, RecordView } from './discussion.tsx'
import { Include } from './include.tsx'
import { Publish } from './publish.tsx'
import { AddSource, RemoveSource } from './sources.tsx'
import { Submit } from './submit.tsx'
import { wordsOnly } from './words-only.tsx'

/** What the form of every act on a social report is handed. */
export interface SocialReportForm extends OpenForm {
  readonly report: SocialReportView
  readonly send: (act: SocialReportAct) => void
}

/** The form of each act. */
export const socialReportForms: Readonly<Record<SocialReportActType, (form: SocialReportForm) => ReactNode>> =
  {
    'socialReport.include': Include,
    'source.add': AddSource,
    'source.remove': RemoveSource,
    'socialReport.takeToWorkshop': (form) => <Submit {...form} type="socialReport.takeToWorkshop" />,
    'socialReport.submit': (form) => <Submit {...form} type="socialReport.submit" />,
    'socialReport.pass': wordsOnly('socialReport.pass'),
    'socialReport.return': wordsOnly('socialReport.return'),
    'socialReport.approve': wordsOnly('socialReport.approve'),
    'socialReport.publish': Publish,
    'socialReport.correct': wordsOnly('socialReport.correct'),
    'socialReport.present': Present,
    'socialReport.answer': Answer,
    'socialReport.recordView': RecordView,
  }
