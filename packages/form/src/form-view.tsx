import type { PublicProfile } from '@rake/core/region'
import { fieldsAsked } from '@rake/core/report'
import { Button, ErrorSummary, Notice, plainText, Words } from '@rake/ui'
import { useId } from 'react'
import type { FieldProblem } from './draft.ts'
import { FieldControl } from './field-control.tsx'
import { Guard } from './guard.tsx'
import { Intro } from './intro.tsx'
import { type Speech, useSpeech } from './speech.tsx'
import type { DraftInUse } from './use-draft.ts'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** The form while it is being filled in. */
export function FormView(props: { profile: PublicProfile; form: DraftInUse; level: ViewLevel }) {
  const { profile, form, level } = props
  const { draft, asked, problems } = form
  const speech = useSpeech()
  const { say, words, fill } = speech
  const prefix = useId()
  const idOf = (field: string) => `${prefix}-${field}`
  const labelOf = (id: string) => {
    const field = profile.form.fields.find((one) => one.id === id)
    return field ? say(field.label) : id
  }
  return (
    <>
      <ViewHeading level={level} focused={draft.round > 0}>
        {say(profile.texts.title)}
      </ViewHeading>
      <Intro profile={profile} />
      {profile.texts.warning && (
        <Notice>
          <p>
            <Words of={say(profile.texts.warning)} />
          </p>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.submit()
        }}
      >
        <ErrorSummary
          title={fill(words.mend, { n: problems.length })}
          errors={problems.map(({ field }) => ({ id: idOf(field), text: labelOf(field) }))}
          attempt={draft.attempt}
        />
        <p className="rake-soft">{words.required}</p>
        {fieldsAsked(profile.form, asked).map((field) => {
          const problem = problems.find((one) => one.field === field.id)
          return (
            <FieldControl
              key={field.id}
              id={idOf(field.id)}
              {...{ field, profile, asked }}
              answer={draft.answers[field.id]}
              error={problem && wordsOf(problem, speech)}
              onAnswer={(value) => form.answer(field.id, value)}
            />
          )
        })}
        <Guard
          {...{ draft, idOf }}
          labelOf={(id) => plainText(labelOf(id))}
          focused={problems.length === 0}
          onConfirm={form.confirm}
        />
        <Failure of={draft.failure} />
        <div className="rake-actions">
          <Button kind="primary" type="submit" busy={draft.sending}>
            {draft.sending ? words.sending : draft.failure ? words.retry : words.send}
          </Button>
        </div>
      </form>
    </>
  )
}

/** Why nothing was sent, or perhaps was: the words of the server, or that it was not reached. */
function Failure({ of: failure }: { of: DraftInUse['draft']['failure'] }) {
  const { words } = useSpeech()
  if (!failure) return null
  const { title, text } = failure === 'lost' ? words.lost : { title: failure.title, text: failure.detail }
  return (
    <Notice tone={failure === 'lost' ? 'warning' : 'error'} role="alert" title={title}>
      <p>{text}</p>
    </Notice>
  )
}

function wordsOf({ code, max, message }: FieldProblem, { domain, fill }: Speech): string {
  if (message !== undefined) return message
  const known: Readonly<Record<string, string>> = domain.problem
  return fill(known[code] ?? code, max === undefined ? {} : { max })
}
