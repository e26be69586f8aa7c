import { focusById } from './focus.ts'
import { type Wording, Words } from './wording.tsx'

/** The first link of a page: past what is on every page, to the element with the id `to` (`tabIndex={-1}`). */
export function SkipLink({ to, children }: { to: string; children: Wording }) {
  return (
    <a
      className="rake-skip"
      href={`#${to}`}
      onClick={(event) => {
        if (focusById(event.currentTarget, to)) event.preventDefault()
      }}
    >
      <Words of={children} />
    </a>
  )
}
