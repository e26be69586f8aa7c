import type { Act, ActType } from '@rake/core/lifecycle'
import { Button, Words } from '@rake/ui'
import type { ComponentType, FormEvent, ReactNode } from 'react'
import type { Draft } from '../../acts/use-draft.ts'
import type { Report } from '../../api.ts'
import { useLanguage } from '../../language.tsx'

/** What the form of every act is handed. */
export interface ActFormProps {
  readonly report: Report
  readonly send: (act: Act) => void
  readonly busy: boolean
  readonly onCancel: () => void
}

/** The form of one act. */
export type ActFormOf = ComponentType<ActFormProps>

/** The fields of an act, what it means, and the buttons; sends `act` once nothing is missing. */
export function ActForm(
  props: Omit<ActFormProps, 'report'> & {
    readonly draft: Pick<Draft<string>, 'check'>
    readonly act: () => Act
    readonly type: ActType
    readonly children?: ReactNode
  },
) {
  const { draft, act, type, send, busy, onCancel, children } = props
  const { words } = useLanguage()
  const note = type in words.acts.note && words.acts.note[type as keyof typeof words.acts.note]
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (draft.check(event.currentTarget)) send(act())
  }
  return (
    <form className="desk-act-form" noValidate onSubmit={submit}>
      {children}
      {note && (
        <p className="rake-hint">
          <Words of={note} />
        </p>
      )}
      <div className="rake-actions">
        <Button kind="primary" type="submit" busy={busy}>
          {words.acts.submit[type]}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.acts.cancel}
        </Button>
      </div>
    </form>
  )
}
