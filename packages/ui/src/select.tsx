import { byGroup, type Choice } from './choice.ts'
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
  readonly disabled?: boolean | undefined
}

function options(choices: readonly Choice[]) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value} lang={langOf(label)}>
      {plainText(label)}
    </option>
  ))
}

/** The browser's own select, with an `optgroup` for each group of its choices. */
export function Select({ options: choices, value, onChange, empty, disabled, ...texts }: SelectProps) {
  return (
    <Field {...texts}>
      {(wiring) => (
        <select
          {...wiring}
          className="rake-input rake-select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          disabled={disabled}
        >
          {empty !== undefined && (
            <option value="" lang={langOf(empty)}>
              {plainText(empty)}
            </option>
          )}
          {byGroup(choices).map(({ group, choices: members }) =>
            group === undefined ? (
              options(members)
            ) : (
              <optgroup key={plainText(group)} label={plainText(group)} lang={langOf(group)}>
                {options(members)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  )
}
