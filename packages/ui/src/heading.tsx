import type { ReactNode } from 'react'

/** The levels a heading of a part may have; level 1 is the page's. */
export type HeadingLevel = 2 | 3 | 4

/** A heading of a level that its surroundings decide. */
export function Heading({ level, id, children }: { level: HeadingLevel; id?: string; children: ReactNode }) {
  const Tag = `h${level}` as const
  return (
    <Tag className="rake-heading" id={id}>
      {children}
    </Tag>
  )
}
