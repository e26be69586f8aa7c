import type { RegionForm } from '@rake/core/region'
import { type Answer, lengthLimit } from '@rake/core/report'
import {
  CheckboxGroup,
  type Choice,
  Combobox,
  plainText,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
  type TextLimit,
  Words,
} from '@rake/ui'
import { More } from './more.tsx'
import { useSpeech } from './speech.tsx'
import type { AskedField } from './use-report.ts'

/** From so many choices on, a field that does not say how it is drawn is a list. */
const longList = 7

/** So few short choices stand side by side. */
const shortRow = 3

/** The length of a text is told when this share of it is used; earlier it would only be in the way. */
const nearLimit = 0.8

/** One question of the form, drawn by its kind. */
export function FieldControl(props: {
  id: string
  field: AskedField
  profile: RegionForm['profile']
  onAnswer: (answer: Answer) => void
  /** A field that is written in is left. */
  onLeft: () => void
}) {
  const { id, field, profile, onAnswer, onLeft } = props
  const { words, fill } = useSpeech()
  const { label, hint, required, answer, problem: error } = field
  const texts = { id, label, hint, error, required }
  const text = typeof answer === 'string' ? answer : ''

  switch (field.kind) {
    case 'unit':
      return (
        <Combobox
          {...texts}
          options={profile.units.map(({ id, ...unit }) => ({ value: id, ...unit }))}
          value={text}
          onChange={onAnswer}
          count={(n) => fill(words.units, { n })}
          nothing={words.noUnit}
        />
      )
    case 'choice': {
      const options = choicesOf(field.choices)
      const isList = field.as ? field.as === 'list' : options.length >= longList
      return isList ? (
        <Select {...texts} options={options} value={text} onChange={onAnswer} empty={words.choose} />
      ) : (
        <RadioGroup
          {...texts}
          options={options}
          value={text}
          onChange={onAnswer}
          inRow={isShort(options)}
          unpick={words.unpick}
        />
      )
    }
    case 'choices':
      return (
        <CheckboxGroup
          {...texts}
          options={choicesOf(field.choices)}
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
          onChange={(value) => onAnswer(value && value === 'yes')}
          inRow
          unpick={words.unpick}
        />
      )
    case 'text': {
      const max = lengthLimit(field)
      const limit: TextLimit = { max, count: (used, most) => fill(words.count, { used, max: most }) }
      return (
        <TextArea
          {...texts}
          {...(field.id === 'description' && before(profile, words.examples))}
          value={text}
          onChange={onAnswer}
          onBlur={onLeft}
          rows={field.required ? 6 : 3}
          limit={text.length > max * nearLimit ? limit : undefined}
        />
      )
    }
    case 'line':
      return <TextInput {...texts} value={text} onChange={onAnswer} onBlur={onLeft} autoComplete="off" />
  }
}

/** What is to be seen before writing: who will read it (VA-02), and what others have told (VK-07). */
function before({ texts: { warning }, examples }: RegionForm['profile'], title: string) {
  const help = examples && (
    <div className="rake-asked">
      <More title={title}>
        <ul>
          {examples.map((example) => (
            <li key={plainText(example)}>
              <Words of={example} />
            </li>
          ))}
        </ul>
      </More>
    </div>
  )
  return { warning, help }
}

type Choices = Extract<AskedField, { kind: 'choice' }>['choices']

function choicesOf(choices: Choices): Choice[] {
  return choices.map(({ id, label, hint }) => ({ value: id, label, hint }))
}

function isShort(options: readonly Choice[]): boolean {
  return options.length <= shortRow && options.every(({ hint }) => hint === undefined)
}
