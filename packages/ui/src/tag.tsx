import type { Tone } from './notice.tsx'
import { type Wording, Words } from './wording.tsx'

/** A short mark beside a name: a state, a theme, a number. Its colour only repeats what it says. */
export function Tag({ children, tone }: { children: Wording; tone?: Tone | undefined }) {
  return (
    <span className={tone ? `rake-tag rake-tone-${tone}` : 'rake-tag'}>
      <Words of={children} />
    </span>
  )
}
