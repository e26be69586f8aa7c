import type { RegionForm, Said, ToldReport } from '@rake/core/region'
import { isBlank } from '@rake/core/report'
import { Button, focusById, Notice, plainText, Words } from '@rake/ui'
import { useEffect, useId, useRef } from 'react'
import { FieldControl } from './field-control.tsx'
import { Guard } from './guard.tsx'
import { useSpeech } from './speech.tsx'
import type { ReportInUse } from './use-report.ts'

/** The field in which a reporter adds to her report, or answers what she was asked (PS-16). */
export function AdditionForm(props: {
  addition: ReportInUse
  profile: RegionForm['profile']
  label: Said
  add: ToldReport['add']
}) {
  const { addition, profile, label, add } = props
  const { draft, problems } = addition
  const [field] = addition.fields
  const { words } = useSpeech()
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const isWrong = problems.length > 0
  const told = draft.failure === 'lost' ? { title: words.lost.title, detail: add.lost } : draft.failure

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a reason to move the focus
  useEffect(() => {
    if (isWrong && form.current) focusById(form.current, id)
  }, [draft.attempt])

  return (
    <form
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        addition.submit()
      }}
    >
      {field && (
        <FieldControl
          {...{ id, profile }}
          field={{
            ...field,
            ...{ label, hint: add.hint, required: false },
            problem: field.problem && (isBlank(field.answer) ? add.empty : field.problem),
          }}
          onAnswer={(value) => addition.answer(field.id, value)}
          onLeft={addition.left}
        />
      )}
      <Guard
        {...{ draft, id }}
        label={plainText(label)}
        field="text"
        focused={!isWrong}
        onConfirm={addition.confirm}
      />
      {told && (
        <Notice tone="warning" role="alert" title={told.title}>
          <p>
            <Words of={told.detail} />
          </p>
        </Notice>
      )}
      <Button kind="primary" type="submit" busy={draft.sending}>
        {draft.sending ? words.sending : told ? words.retry : words.send}
      </Button>
    </form>
  )
}
