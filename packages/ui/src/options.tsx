import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { type FieldTexts, fieldClass, LabelText, Notes, type Wiring } from './field-texts.tsx'
import { type Wording, Words } from './wording.tsx'

/** A radio or checkbox with its label; the style sheet makes the whole row one target. */
export function Option(props: {
  type: 'radio' | 'checkbox'
  id: string
  name?: string | undefined
  label: Wording
  hint?: Wording | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  /** The attributes of a field that consists of this one box. */
  wiring?: Wiring | undefined
  children?: ReactNode
}) {
  const { type, id, name, label, hint, checked, onChange, wiring, children } = props
  const hintId = `${id}-help`
  return (
    <div className="rake-option">
      <input
        aria-describedby={hint && hintId}
        {...wiring}
        {...{ id, type, name, checked }}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{children ?? <Words of={label} />}</label>
      {hint && (
        <p className="rake-hint" id={hintId}>
          <Words of={hint} />
        </p>
      )}
    </div>
  )
}

/** A `fieldset` whose legend asks the question, so that it is announced with the options. */
export function OptionGroup(props: {
  texts: FieldTexts
  wiring: Wiring
  role?: 'radiogroup'
  inRow?: boolean | undefined
  children: ReactNode
}) {
  const { texts, wiring, role, inRow, children } = props
  const { id, 'aria-describedby': describedBy, 'aria-invalid': invalid, 'aria-required': required } = wiring
  return (
    <fieldset
      className={fieldClass(texts)}
      part="field"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      {...(role && { role, 'aria-invalid': invalid, 'aria-required': required })}
    >
      <legend className="rake-label" id={`${id}-label`}>
        <LabelText {...texts} />
      </legend>
      <Notes {...texts} id={id} />
      <div className={classes('rake-options', inRow && 'rake-in-row')}>{children}</div>
    </fieldset>
  )
}
