import { useId } from 'react'
import { type Wording, Words } from './wording.tsx'

/** How much is done: `value` of `max`, said in words by the label ("Vaihe 2/4"). */
export function Progress({ label, value, max }: { label: Wording; value: number; max: number }) {
  const id = useId()
  return (
    <div className="rake-progress">
      <label htmlFor={id}>
        <Words of={label} />
      </label>
      <progress id={id} value={value} max={max} />
    </div>
  )
}
