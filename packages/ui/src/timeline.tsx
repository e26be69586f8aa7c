import type { ReactNode } from 'react'
import { type Wording, Words } from './wording.tsx'

/** Something that happened, is going on or is to come. */
export interface TimelineItem {
  readonly id: string
  readonly title: Wording
  /** `dateTime` is a `YYYY-MM-DD`, `text` the same in the reader's language. */
  readonly date?: { readonly dateTime: string; readonly text: string } | undefined
  readonly state: 'done' | 'current' | 'coming'
  readonly children?: ReactNode
}

/** Dated events in their order, oldest first: how a report has been handled, what a year holds. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="rake-timeline" aria-label={label}>
      {items.map(({ id, title, date, state, children }) => (
        <li key={id} className={`rake-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          {date && <time dateTime={date.dateTime}>{date.text}</time>}
          <strong>
            <Words of={title} />
          </strong>
          {children}
        </li>
      ))}
    </ol>
  )
}
