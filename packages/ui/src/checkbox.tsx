import { type FieldTexts, fieldClass, LabelText, Notes, useWiring } from './field-texts.tsx'
import { Option } from './options.tsx'

/** A controlled yes or no. */
export interface CheckboxProps extends FieldTexts {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A single box that is ticked or not, its label beside it. */
export function Checkbox({ checked, onChange, ...texts }: CheckboxProps) {
  const wiring = useWiring(texts)
  return (
    <div className={fieldClass(texts)} part="field">
      <Notes {...texts} id={wiring.id} />
      <Option type="checkbox" {...{ id: wiring.id, label: texts.label, checked, onChange, wiring }}>
        <LabelText {...texts} />
      </Option>
    </div>
  )
}
