import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** One line of a list; the whole line is its link. */
export function Line(props: {
  readonly href: string
  readonly facts: ReactNode
  readonly text: ReactNode
  /** What it waits for. */
  readonly waits?: { readonly lead: string; readonly acts: readonly string[] }
  readonly tags: ReactNode
}) {
  const { href, facts, text, waits, tags } = props
  return (
    <li className="desk-line">
      <p className="desk-line-facts">{facts}</p>
      <div>
        <p className="desk-line-text">
          <Link href={href}>{text}</Link>
        </p>
        {waits && waits.acts.length > 0 && (
          <p className="desk-line-waits">
            {waits.lead} <strong>{waits.acts.join(' · ')}</strong>
          </p>
        )}
      </div>
      <p className="desk-line-tags">{tags}</p>
    </li>
  )
}
