import { type Wording, Words } from '@rake/ui'
import type { ReactNode } from 'react'

/** One line that opens to more, for whoever asks; the note beside its title is seen at once. */
export function More(props: {
  title: Wording
  note?: Wording | undefined
  /** Whether it is so from the beginning. */
  open?: boolean | undefined
  children: ReactNode
}) {
  const { title, note, open, children } = props
  return (
    <details open={open}>
      <summary>
        <strong>
          <Words of={title} />
        </strong>
        {note && (
          <span className="rake-soft">
            {' '}
            <Words of={note} />
          </span>
        )}
      </summary>
      {children}
    </details>
  )
}
