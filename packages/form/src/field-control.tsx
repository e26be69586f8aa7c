import type { PublicProfile } from '@rake/core/region'
import { type Answer, type Answers, type Field, lengthLimit, wordingOf } from '@rake/core/report'
import {
  CheckboxGroup,
  type Choice,
  Combobox,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
  type TextLimit,
} from '@rake/ui'
import { type Speech, useSpeech } from './speech.tsx'
import { unitChoices } from './unit-choices.ts'

/** From so many choices on, a field that does not say how it is drawn is a list. */
const longList = 7

/** So few short choices stand side by side. */
const shortRow = 3

/** The length of a text is told when this share of it is used; earlier it would only be in the way. */
const nearLimit = 0.8

/** One question of the form, drawn by its kind. Its wording may hang on what is answered elsewhere (PS-02). */
export function FieldControl(props: {
  id: string
  field: Field
  profile: PublicProfile
  /** The other answers, for the wording. */
  asked: Answers
  answer: Answer | undefined
  error: string | undefined
  onAnswer: (answer: Answer) => void
}) {
  const { id, field, profile, asked, answer, error, onAnswer } = props
  const speech = useSpeech()
  const { say, words, fill } = speech
  const { label, hint } = wordingOf(field, asked)
  const texts = { id, label: say(label), hint: hint && say(hint), error, required: field.required }
  const text = typeof answer === 'string' ? answer : ''

  switch (field.kind) {
    case 'unit':
      return (
        <Combobox
          {...texts}
          options={unitChoices(profile, say)}
          value={text}
          onChange={onAnswer}
          count={(n) => fill(words.units, { n })}
          nothing={words.noUnit}
        />
      )
    case 'choice': {
      const options = choicesOf(field.choices, speech)
      const isList = field.as ? field.as === 'list' : options.length >= longList
      return isList ? (
        <Select {...texts} options={options} value={text} onChange={onAnswer} empty={words.choose} />
      ) : (
        <RadioGroup {...texts} options={options} value={text} onChange={onAnswer} inRow={isShort(options)} />
      )
    }
    case 'choices':
      return (
        <CheckboxGroup
          {...texts}
          options={choicesOf(field.choices, speech)}
          value={typeof answer === 'object' ? answer : []}
          onChange={onAnswer}
        />
      )
    case 'yesNo':
      return (
        <RadioGroup
          {...texts}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : ''}
          onChange={(value) => onAnswer(value === 'yes')}
          inRow
        />
      )
    case 'text': {
      const max = lengthLimit(field)
      const limit: TextLimit = { max, count: (used, most) => fill(words.count, { used, max: most }) }
      return (
        <TextArea
          {...texts}
          value={text}
          onChange={onAnswer}
          rows={field.required ? 6 : 3}
          limit={text.length > max * nearLimit ? limit : undefined}
        />
      )
    }
    case 'line':
      return <TextInput {...texts} value={text} onChange={onAnswer} autoComplete="off" />
  }
}

type Choices = Extract<Field, { kind: 'choice' }>['choices']

function choicesOf(choices: Choices, { say }: Speech): Choice[] {
  return choices.map(({ id, label, hint }) => ({ value: id, label: say(label), hint: hint && say(hint) }))
}

function isShort(options: readonly Choice[]): boolean {
  return options.length <= shortRow && options.every(({ hint }) => hint === undefined)
}
