import type { Act, ActType } from '@rake/core/lifecycle'
import type { ComponentType, ReactNode } from 'react'
import { ActForm } from '../../acts/act-form.tsx'
import type { OpenForm } from '../../acts/act-panel.tsx'
import type { Draft } from '../../acts/use-draft.ts'
import type { Report } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { noteIn } from './act-words.ts'

/** What the form of every act on a report is handed. */
export interface ActFormProps extends OpenForm {
  readonly report: Report
  readonly send: (act: Act) => void
}

/** The form of one act. */
export type ActFormOf = ComponentType<ActFormProps>

/** The form of an act on a report; sends `act` once nothing is missing. */
export function ReportActForm(
  props: Omit<ActFormProps, 'report'> & {
    readonly draft: Pick<Draft<string>, 'check'>
    readonly act: () => Act
    readonly type: ActType
    readonly children?: ReactNode
  },
) {
  const { act, type, send, ...form } = props
  const { words } = useLanguage()
  return (
    <ActForm
      {...form}
      submit={words.acts.submit[type]}
      note={noteIn(words, type)}
      onSubmit={() => send(act())}
    />
  )
}
