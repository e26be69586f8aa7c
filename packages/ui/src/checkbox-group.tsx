import type { Choice } from './choice.ts'
import { type FieldTexts, useWiring } from './field-texts.tsx'
import { Option, OptionGroup } from './options.tsx'

/** A controlled question with any number of answers. */
export interface CheckboxGroupProps extends FieldTexts {
  readonly options: readonly Choice[]
  /** The values of the picked choices. */
  readonly value: readonly string[]
  /** Gets the picked values in the order of `options`. */
  readonly onChange: (value: string[]) => void
  readonly inRow?: boolean | undefined
}

/** A question with its answers as checkboxes. The first box carries the field's id, for the error summary. */
export function CheckboxGroup({ options, value, onChange, inRow, ...texts }: CheckboxGroupProps) {
  const wiring = useWiring(texts)
  const toggle = (toggled: string, on: boolean) =>
    onChange(
      options.map((option) => option.value).filter((one) => (one === toggled ? on : value.includes(one))),
    )
  return (
    <OptionGroup {...{ texts, wiring, inRow }}>
      {options.map((option, index) => (
        <Option
          key={option.value}
          type="checkbox"
          id={index === 0 ? wiring.id : `${wiring.id}-${index}`}
          label={option.label}
          hint={option.hint}
          checked={value.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
    </OptionGroup>
  )
}
