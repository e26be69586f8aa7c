import { useEffect, useId, useRef, useState } from 'react'
import { classes } from './classes.ts'
import { Field } from './field.tsx'
import type { FieldTexts } from './field-texts.tsx'

/** How long a text may be, and how to say how long it is. */
export interface TextLimit {
  /** In UTF-16 units as in `String.length`, so that it agrees with a schema. */
  readonly max: number
  /** "120 / 2 000"; `used` may be more than `max`. */
  readonly count: (used: number, max: number) => string
}

/** A controlled text of several lines. */
export interface TextAreaProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  /** Lines shown at first; it grows to the text up to `maxRows`. */
  readonly rows?: number | undefined
  readonly maxRows?: number | undefined
  readonly limit?: TextLimit | undefined
}

/** The count is spoken from here on, when typing pauses: earlier it would only disturb. */
const spokenFrom = 0.8
const pause = 1000

/**
 * Several lines of text. The limit does not cut: a text pasted too long stays whole, the count says so, and
 * the writer shortens it.
 */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, rows = 4, maxRows = 20, limit, ...texts } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const countId = useId()
  const [spoken, setSpoken] = useState<string>()
  const counted = limit?.count(value.length, limit.max)
  const share = limit ? value.length / limit.max : 0
  const aloud = share < spokenFrom ? undefined : counted

  // Rows rather than a height: an inline style would not pass a strict content security policy.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever the text changes
  useEffect(() => {
    const element = area.current
    while (element && element.scrollHeight > element.clientHeight && element.rows < maxRows) element.rows += 1
  }, [value, maxRows])

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(aloud), pause)
    return () => clearTimeout(timer)
  }, [aloud])

  return (
    <Field {...texts} describedBy={counted && countId}>
      {(wiring) => (
        <>
          <textarea
            {...wiring}
            ref={area}
            className="rake-input"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            {...{ onBlur, rows }}
          />
          {counted && (
            <p id={countId} className={classes('rake-count', share > 1 && 'rake-over')}>
              {counted}
            </p>
          )}
          {counted && (
            <p className="rake-unseen" role="status">
              {spoken}
            </p>
          )}
        </>
      )}
    </Field>
  )
}
