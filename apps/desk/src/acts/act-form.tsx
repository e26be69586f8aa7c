import { Button, TextArea, type Wording, Words } from '@rake/ui'
import type { FormEvent, ReactNode } from 'react'
import { useLanguage } from '../language.tsx'
import type { OpenForm } from './act-panel.tsx'
import type { Draft, DraftField } from './use-draft.ts'

/** The fields of an act, what it means, and the buttons; sends once nothing is missing. */
export function ActForm(
  props: OpenForm & {
    readonly draft: Pick<Draft<string>, 'check'>
    readonly submit: string
    readonly note?: Wording | undefined
    readonly onSubmit: () => void
    readonly children?: ReactNode
  },
) {
  const { draft, submit, note, busy, onCancel, onSubmit, children } = props
  const { words } = useLanguage()
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (draft.check(event.currentTarget)) onSubmit()
  }
  return (
    <form className="desk-act-form" noValidate onSubmit={send}>
      {children}
      {note && (
        <p className="rake-hint">
          <Words of={note} />
        </p>
      )}
      <div className="rake-actions">
        <Button kind="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.acts.cancel}
        </Button>
      </div>
    </form>
  )
}

/** A text that goes with an act. */
export function ActText({ field, label, hint }: { field: DraftField; label: string; hint?: string }) {
  const { words } = useLanguage()
  return (
    <TextArea
      {...field}
      label={label}
      hint={hint}
      optional={field.required ? undefined : words.acts.optional}
    />
  )
}
