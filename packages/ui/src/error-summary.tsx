import { type MouseEvent, useEffect, useId, useRef } from 'react'
import { focusById } from './focus.ts'
import { type Wording, Words } from './wording.tsx'

/** What stands in the way of sending, and where. */
export interface ErrorSummaryProps {
  readonly title: Wording
  /** One for each invalid field, in the order of the form; `id` is the field's. */
  readonly errors: readonly { readonly id: string; readonly text: Wording }[]
  /** Counts the attempts to send: a new number moves the focus here again. */
  readonly attempt: number
}

/**
 * A list of links to the invalid fields, focused when it appears, so that it is read aloud and the next Tab
 * is in its first link. Draws nothing while there are no errors.
 */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const section = useRef<HTMLElement>(null)
  const titleId = useId()

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a reason to move the focus
  useEffect(() => {
    section.current?.focus()
  }, [attempt])

  if (errors.length === 0) return null
  const follow = (id: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    if (focusById(event.currentTarget, id)) event.preventDefault()
  }
  return (
    <section ref={section} className="rake-notice rake-tone-error" tabIndex={-1} aria-labelledby={titleId}>
      <h2 className="rake-heading" id={titleId}>
        <Words of={title} />
      </h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={follow(id)}>
              <Words of={text} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
