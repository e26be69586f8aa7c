import { useId } from 'react'
import { Button } from './button.tsx'
import type { Choice } from './choice.ts'
import { type FieldTexts, useWiring } from './field-texts.tsx'
import { focusById } from './focus.ts'
import { Option, OptionGroup } from './options.tsx'

/** A controlled question with one answer. */
export interface RadioGroupProps extends FieldTexts {
  readonly options: readonly Choice[]
  /** The value of the picked choice; empty while none is. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** Side by side where there is room: for a few short answers. */
  readonly inRow?: boolean | undefined
  /** What the button says that takes the answer back, where none is required ("Poista valinta"). */
  readonly unpick?: string | undefined
}

/** A question with its answers as radios. The first radio carries the field's id, for the error summary. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, value, onChange, inRow, unpick, ...texts } = props
  const wiring = useWiring(texts)
  const name = useId()
  return (
    <OptionGroup role="radiogroup" {...{ texts, wiring, inRow }}>
      {options.map((option, index) => (
        <Option
          key={option.value}
          type="radio"
          name={name}
          id={index === 0 ? wiring.id : `${wiring.id}-${index}`}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
      {unpick && value !== '' && !texts.required && (
        <Button
          kind="quiet"
          onClick={({ currentTarget }) => {
            // The button goes: the question keeps the focus.
            focusById(currentTarget, wiring.id)
            onChange('')
          }}
        >
          {unpick}
        </Button>
      )}
    </OptionGroup>
  )
}
