import type { SocialReportActType } from '@rake/core/lifecycle'
import type { ReactNode } from 'react'
import { wordsOnly } from '../../acts/words-only.tsx'
import type { DeskWords } from '../../words/index.ts'
import { Answer, Present, RecordView } from './discussion.tsx'
import type { SocialReportForm } from './form.ts'
import { Include } from './include.tsx'
import { Publish } from './publish.tsx'
import { AddSource, RemoveSource } from './sources.tsx'
import { Submit } from './submit.tsx'

type ActOfWords =
  | 'socialReport.pass'
  | 'socialReport.return'
  | 'socialReport.approve'
  | 'socialReport.correct'

const textsOf =
  (type: ActOfWords) =>
  ({ socialReport: { acts } }: DeskWords) => ({
    submit: acts.submit[type],
    text: acts.text[type],
    hint: acts.toStaff,
    note: acts.note[type],
  })

/** The form of each act. */
export const socialReportForms: Readonly<Record<SocialReportActType, (form: SocialReportForm) => ReactNode>> =
  {
    'socialReport.include': Include,
    'source.add': AddSource,
    'source.remove': RemoveSource,
    'socialReport.takeToWorkshop': (form) => <Submit {...form} type="socialReport.takeToWorkshop" />,
    'socialReport.submit': (form) => <Submit {...form} type="socialReport.submit" />,
    'socialReport.pass': wordsOnly('socialReport.pass', textsOf('socialReport.pass')),
    'socialReport.return': wordsOnly('socialReport.return', textsOf('socialReport.return')),
    'socialReport.approve': wordsOnly('socialReport.approve', textsOf('socialReport.approve')),
    'socialReport.publish': Publish,
    'socialReport.correct': wordsOnly('socialReport.correct', textsOf('socialReport.correct')),
    'socialReport.present': Present,
    'socialReport.answer': Answer,
    'socialReport.recordView': RecordView,
  }
