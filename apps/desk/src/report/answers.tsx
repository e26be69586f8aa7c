import { type Answer, type Answers as AnswerMap, type Field, fieldsAsked, wordingOf } from '@rake/core/report'
import { Card, langOf, plainText, Words } from '@rake/ui'
import type { Report } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'

/**
 * What was reported, in the order and the words of the form as it was asked (PS-02), in the reader's language.
 * The reporter's name is no part of it (VK-05).
 */
export function Answers({ report }: { report: Report }) {
  const { words, say } = useLanguage()
  const { profile } = useRegion()
  const answers = report.answers as AnswerMap | undefined
  return (
    <Card title={words.report.answers}>
      {answers ? (
        <dl className="desk-answers">
          {fieldsAsked(profile.form, answers)
            .filter(({ id }) => id !== 'reporter')
            .map((field) => (
              <div key={field.id}>
                <dt>
                  <Words of={say(wordingOf(field, answers).label)} />
                </dt>
                <dd>
                  <AnswerText field={field} answer={answers[field.id]} written={String(answers.language)} />
                </dd>
              </div>
            ))}
        </dl>
      ) : (
        <p>{words.report.erased}</p>
      )}
    </Card>
  )
}

/** `written` is the language in which the form was filled in. */
function AnswerText(props: { field: Field; answer: Answer | undefined; written: string }) {
  const { field, answer, written } = props
  const { words, lang, say } = useLanguage()
  const names = useNames()
  if (answer === undefined || answer === '' || (typeof answer === 'object' && answer.length === 0)) {
    return <span className="desk-soft">{words.report.noAnswer}</span>
  }
  if (typeof answer === 'boolean') return answer ? words.report.yes : words.report.no
  if (field.kind === 'unit') return <Words of={names.unit(String(answer))} />
  if (field.kind === 'choice' || field.kind === 'choices') {
    const picked = [answer].flat().map((id) => {
      const label = field.choices.find((choice) => choice.id === id)?.label
      return label ? say(label) : id
    })
    return <span lang={picked.map(langOf).find(Boolean)}>{picked.map(plainText).join(', ')}</span>
  }
  return (
    <span className="desk-written" lang={written === lang ? undefined : written}>
      {String(answer)}
    </span>
  )
}
