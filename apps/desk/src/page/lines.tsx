import type { ReactNode } from 'react'
import { Empty } from './empty.tsx'

/** One {@link Line} for each, or why there are none and what to do about it. */
export function Lines<Thing>(props: {
  of: readonly Thing[]
  none: string
  noneText: string
  children: (thing: Thing) => ReactNode
}) {
  const { of: things, none, noneText, children } = props
  if (things.length === 0)
    return (
      <Empty title={none}>
        <p>{noneText}</p>
      </Empty>
    )
  return <ul className="desk-lines">{things.map(children)}</ul>
}
