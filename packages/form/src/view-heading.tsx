import { type Wording, Words } from '@rake/ui'
import { useEffect, useRef } from 'react'

/** The level of a view's heading: 1 where the form is the page, 2 where it stands on somebody else's. */
export type ViewLevel = 1 | 2

/** The heading of a view. With `focused` it takes the focus when it appears, so that the new view is read aloud. */
export function ViewHeading(props: { level: ViewLevel; focused: boolean; children: Wording }) {
  const { level, focused, children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [])
  const Tag = `h${level}` as const
  return (
    <Tag ref={heading} className="rake-view" part="heading" tabIndex={-1}>
      <Words of={children} />
    </Tag>
  )
}
