import type { ReactNode } from 'react'
import type { Choice } from './choice.ts'
import { Field } from './field.tsx'
import type { FieldTexts } from './field-texts.tsx'
import { langOf, plainText, type Wording } from './wording.tsx'

/** A controlled native select. */
export interface SelectProps extends FieldTexts {
  readonly options: readonly Choice[]
  /** The value of the picked choice; empty while none is. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** The text of the empty choice ("Valitse"); without it there is none. */
  readonly empty?: Wording | undefined
  /** In place of an `option` for each of the options. */
  readonly children?: ReactNode
}

/** The browser's own select. */
export function Select({ options, value, onChange, empty, children, ...texts }: SelectProps) {
  return (
    <Field {...texts}>
      {(wiring) => (
        <select
          {...wiring}
          className="rake-input rake-select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {empty !== undefined && (
            <option value="" lang={langOf(empty)}>
              {plainText(empty)}
            </option>
          )}
          {children ?? optionsOf(options)}
        </select>
      )}
    </Field>
  )
}

/** An `option` for each. */
export function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value} lang={langOf(label)}>
      {plainText(label)}
    </option>
  ))
}
