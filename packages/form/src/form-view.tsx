import type { RegionForm } from '@rake/core/region'
import { Button, Checkbox, ErrorSummary, Notice, plainText, Words } from '@rake/ui'
import { Fragment, useId, useState } from 'react'
import { todayInFinland } from './day.ts'
import type { Draft } from './draft.ts'
import { FieldControl } from './field-control.tsx'
import { FirstQuestion } from './first-question.tsx'
import { Guard } from './guard.tsx'
import { Intro } from './intro.tsx'
import { KeptNotice } from './keep/kept-notice.tsx'
import { isFormOpen, Opening } from './opening.tsx'
import { useSpeech } from './speech.tsx'
import type { ReportInUse } from './use-report.ts'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** The form while it is being filled in: what it is for, the question before its own, and its questions. */
export function FormView(props: { profile: RegionForm['profile']; report: ReportInUse; level: ViewLevel }) {
  const { profile, report, level } = props
  const { draft, fields, problems } = report
  const { words, fill } = useSpeech()
  const prefix = useId()
  // One whose campaign ends while she writes goes on, and the server tells her.
  const [today] = useState(() => todayInFinland())
  const isOpen = isFormOpen(profile, today)
  const firstFound = fields.find(({ id }) => draft.findings.some(({ field }) => field === id))
  const idOf = (field: string) => `${prefix}-${field}`
  return (
    <>
      <ViewHeading level={level} focused={draft.round > 0}>
        {profile.texts.title}
      </ViewHeading>
      <Intro profile={profile} />
      <FirstQuestion channels={profile.channels}>
        <Opening of={profile} {...{ today, isOpen }} />
        {/* What was begun in time can still be read, and copied, afterwards. */}
        {(isOpen || draft.restored) && (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              report.submit()
            }}
          >
            <ErrorSummary
              title={fill(words.mend, { n: problems.length })}
              errors={problems.map(({ field, label }) => ({ id: idOf(field), text: label }))}
              attempt={draft.attempt}
            />
            <p className="rake-soft">{words.required}</p>
            <KeptNotice {...{ draft }} form={profile.form} onEmpty={report.empty} />
            {report.isShared !== undefined && (
              <Checkbox label={words.kept.shared} checked={report.isShared} onChange={report.share} />
            )}
            {fields.map((field) => (
              <Fragment key={field.id}>
                <FieldControl
                  id={idOf(field.id)}
                  {...{ field, profile }}
                  onAnswer={(value) => report.answer(field.id, value)}
                  onLeft={report.left}
                />
                {(field.kind === 'text' || field.kind === 'line') && (
                  <Guard
                    {...{ draft }}
                    field={field.id}
                    id={idOf(field.id)}
                    label={plainText(field.label)}
                    focused={problems.length === 0 && field.id === firstFound?.id}
                    onConfirm={report.confirm}
                  />
                )}
              </Fragment>
            ))}
            <Failure of={draft} />
            <div className="rake-actions">
              <Button kind="primary" type="submit" busy={draft.sending}>
                {draft.sending ? words.sending : draft.failure ? words.retry : words.send}
              </Button>
            </div>
          </form>
        )}
      </FirstQuestion>
    </>
  )
}

/** Why nothing was sent, or perhaps was: the words of the server, or that it was not reached. */
function Failure({ of: { failure, outgoing, isKept } }: { of: Draft }) {
  const { words } = useSpeech()
  if (!failure) return null
  const waiting = outgoing ? (isKept ? words.kept.waiting : words.kept.waitingHere) : words.lost
  const { title, text } = failure === 'lost' ? waiting : { title: failure.title, text: failure.detail }
  return (
    <Notice tone={failure === 'lost' ? 'warning' : 'error'} role="alert" title={title}>
      <p>
        <Words of={text} />
      </p>
    </Notice>
  )
}
