import { Field } from './field.tsx'
import type { FieldTexts } from './field-texts.tsx'

/** A controlled single line of text. */
export interface TextInputProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'password' | undefined
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | undefined
  /** An autofill token of HTML, or `off` where what is typed should not stay in the browser. */
  readonly autoComplete?: string | undefined
  /** False for codes and names, which a spelling service should neither mark nor send anywhere. */
  readonly spellCheck?: boolean | undefined
  /** Wide enough for so many characters; the whole width when left out. */
  readonly size?: number | undefined
}

/** One line of text with its label, hint and error. */
export function TextInput(props: TextInputProps) {
  const {
    value,
    onChange,
    onBlur,
    type = 'text',
    inputMode,
    autoComplete,
    spellCheck,
    size,
    ...texts
  } = props
  return (
    <Field {...texts}>
      {(wiring) => (
        <input
          {...wiring}
          className={size ? 'rake-input rake-sized' : 'rake-input'}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...{ onBlur, type, inputMode, autoComplete, spellCheck, size }}
        />
      )}
    </Field>
  )
}
