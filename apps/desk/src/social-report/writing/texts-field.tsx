import type { Lang, Localized } from '@rake/core/words'
import { TextArea, TextInput } from '@rake/ui'
import type { ReactNode } from 'react'
import { ownName } from '../state.ts'
import { useFieldError } from './field-errors.ts'
import { fieldOf } from './missing.ts'

interface TextsFieldProps {
  /** The path of the text, of which the ids of its fields are made. */
  readonly path: readonly (string | number)[]
  readonly label: string
  readonly hint?: string | undefined
  readonly languages: readonly Lang[]
  readonly value: Localized
  readonly onChange: (value: Localized) => void
  /** A single line rather than several. */
  readonly line?: boolean
  /** What can be done with the text as a whole: moved, removed. */
  readonly children?: ReactNode
}

/** One text in all languages of the report, side by side where there is room. */
export function TextsField(props: TextsFieldProps) {
  const { path, label, hint, languages, value, onChange, line, children } = props
  const errorOf = useFieldError()
  const Control = line ? TextInput : TextArea
  const id = fieldOf(...path)
  return (
    <fieldset className="desk-texts" aria-describedby={hint && `${id}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <p className="rake-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="desk-texts-languages">
        {languages.map((lang) => (
          // The name of the language stands in itself, as does the text.
          <div key={lang} lang={lang}>
            <Control
              id={fieldOf(...path, lang)}
              label={ownName(lang)}
              value={value[lang] ?? ''}
              error={errorOf(fieldOf(...path, lang))}
              onChange={(text) => onChange({ ...value, [lang]: text })}
            />
          </div>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
