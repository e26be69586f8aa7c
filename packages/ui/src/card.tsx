import { type ReactNode, useId } from 'react'
import { Heading, type HeadingLevel } from './heading.tsx'
import { type Wording, Words } from './wording.tsx'

/** A part of a page that stands by itself. */
export interface CardProps {
  readonly title: Wording
  /** The level of the title: 2 when left out. */
  readonly level?: HeadingLevel | undefined
  readonly children: ReactNode
}

/** A titled part of a page: a region of its own for assistive technology. */
export function Card({ title, level = 2, children }: CardProps) {
  const id = useId()
  return (
    <section className="rake-card" aria-labelledby={id}>
      <Heading level={level} id={id}>
        <Words of={title} />
      </Heading>
      {children}
    </section>
  )
}
