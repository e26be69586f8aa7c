import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading.tsx'
import { type Wording, Words } from './wording.tsx'

/** What a message means; the colour only repeats what its text says. */
export type Tone = 'info' | 'success' | 'warning' | 'error'

/** A message that stands out from the page. */
export interface NoticeProps {
  readonly tone?: Tone | undefined
  readonly title?: Wording | undefined
  /** The level of the title: 2 when left out. */
  readonly level?: HeadingLevel | undefined
  /** `status` for a message that appears after an act, `alert` for one that cannot wait. */
  readonly role?: 'status' | 'alert' | undefined
  readonly children?: ReactNode
}

/** A message: information, a success, a warning or an error. */
export function Notice({ tone = 'info', title, level = 2, role, children }: NoticeProps) {
  return (
    <div className={`rake-notice rake-tone-${tone}`} role={role}>
      {title && (
        <Heading level={level}>
          <Words of={title} />
        </Heading>
      )}
      {children}
    </div>
  )
}
