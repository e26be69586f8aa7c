import type { ReactNode } from 'react'
import { type FieldTexts, fieldClass, LabelText, Notes, useWiring, type Wiring } from './field-texts.tsx'

/** The texts of a field and the control they belong to. */
export interface FieldProps extends FieldTexts {
  /** Draws the control; what it is handed goes onto the element that takes the focus. */
  readonly children: (wiring: Wiring) => ReactNode
  /** The id of one more element that describes the control. */
  readonly describedBy?: string | undefined
}

/**
 * A label, a hint, an error and one control, tied together by `aria-describedby` and `aria-invalid`. The
 * error stands before the control, where it is not covered by a phone's keyboard. Groups of radios or
 * checkboxes are `RadioGroup` and `CheckboxGroup`. The form around it should be `noValidate`.
 */
export function Field({ children, describedBy, ...texts }: FieldProps) {
  const wiring = useWiring(texts, describedBy)
  return (
    <div className={fieldClass(texts)} part="field">
      <label className="rake-label" id={`${wiring.id}-label`} htmlFor={wiring.id}>
        <LabelText {...texts} />
      </label>
      <Notes {...texts} id={wiring.id} />
      {children(wiring)}
    </div>
  )
}
