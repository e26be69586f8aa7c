import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { type Wording, Words } from './wording.tsx'

/** What every field says about itself. */
export interface FieldTexts {
  /** The id of the control, by which an error summary finds it; made up when left out. */
  readonly id?: string | undefined
  readonly label: Wording
  readonly hint?: Wording | undefined
  /** What must be known before answering: a notice that is read aloud with the field. */
  readonly warning?: Wording | undefined
  /** More help for whoever asks, between these texts and the control; not read aloud with the field. */
  readonly help?: ReactNode
  /** What is wrong and how to mend it; its presence marks the field as invalid. */
  readonly error?: Wording | undefined
  /** Draws the `*`; told to assistive technology by the control, not by the sign. */
  readonly required?: boolean | undefined
  /** What to say of a field that may be left empty: "(vapaaehtoinen)". */
  readonly optional?: Wording | undefined
}

/** The attributes that tie a control to its texts. */
export interface Wiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  /**
   * `aria-required`, not `required`: the browser's own validation would speak in the browser's language
   * and stop the form before the error summary.
   */
  readonly 'aria-required': true | undefined
}

/** The ids and attributes of a field; `also` is the id of one more describing element. */
export function useWiring(texts: FieldTexts, also?: string): Wiring {
  const own = useId()
  const id = texts.id ?? own
  const told = (['hint', 'warning', 'error'] as const).map((text) => texts[text] && `${id}-${text}`)
  const described = [...told, also].filter(Boolean)
  return {
    id,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': texts.error ? true : undefined,
    'aria-required': texts.required || undefined,
  }
}

/** The class of the block around a field. */
export function fieldClass(texts: FieldTexts): string {
  return classes('rake-field', texts.error !== undefined && 'rake-invalid')
}

/** The label's text with its mark. */
export function LabelText({ label, required, optional }: FieldTexts) {
  return (
    <>
      <Words of={label} />
      {required && (
        <span className="rake-mark" aria-hidden="true">
          {' *'}
        </span>
      )}
      {optional && (
        <span className="rake-optional">
          {' '}
          <Words of={optional} />
        </span>
      )}
    </>
  )
}

/** What stands between the label of a field and its control, which has this id. */
export function Notes({ id, hint, warning, help, error }: FieldTexts) {
  return (
    <>
      {hint && (
        <p className="rake-hint" id={`${id}-hint`}>
          <Words of={hint} />
        </p>
      )}
      {warning && (
        <p className="rake-notice rake-tone-info" id={`${id}-warning`}>
          <Words of={warning} />
        </p>
      )}
      {help}
      {error && (
        <p className="rake-error" id={`${id}-error`}>
          <Words of={error} />
        </p>
      )}
    </>
  )
}
