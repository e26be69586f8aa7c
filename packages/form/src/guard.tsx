import type { Finding } from '@rake/core/report'
import { Button, Checkbox } from '@rake/ui'
import { useEffect, useId, useRef } from 'react'
import { type Draft, isSame } from './draft.ts'
import { useSpeech } from './speech.tsx'

/** So many characters are shown on each side of what was found. */
const around = 40

/**
 * Shows what looks like personal data before anything is sent. The writer mends the text, or says of each
 * place that it is none.
 */
export function Guard(props: {
  draft: Draft
  /** The id of a field's control. */
  idOf: (field: string) => string
  labelOf: (field: string) => string
  /** Whether it takes the focus at a new attempt, or leaves it to the errors. */
  focused: boolean
  onConfirm: (finding: Finding, isConfirmed: boolean) => void
}) {
  const { draft, idOf, labelOf, focused, onConfirm } = props
  const { words, fill } = useSpeech()
  const section = useRef<HTMLElement>(null)
  const titleId = useId()

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a reason to move the focus
  useEffect(() => {
    if (focused) section.current?.focus()
  }, [draft.attempt])

  function mend({ field, start, end }: Finding) {
    const root = section.current?.getRootNode() as Document | ShadowRoot | undefined
    const control = root?.getElementById(idOf(field)) as HTMLTextAreaElement | HTMLInputElement | null
    control?.focus()
    control?.setSelectionRange(start, end)
  }

  if (draft.findings.length === 0) return null
  return (
    <section ref={section} className="rake-notice rake-tone-warning" tabIndex={-1} aria-labelledby={titleId}>
      <h2 className="rake-heading" id={titleId}>
        {words.guard.title}
      </h2>
      <p>{words.guard.text}</p>
      <ul className="rake-findings">
        {draft.findings.map((finding) => {
          const kind = words.personalData[finding.kind]
          return (
            <li key={`${finding.field}-${finding.start}`}>
              <p className="rake-soft">{fill(words.guard.found, { kind, field: labelOf(finding.field) })}</p>
              <Excerpt of={finding} from={String(draft.answers[finding.field] ?? '')} />
              <Button onClick={() => mend(finding)}>{words.guard.mend}</Button>
              <Checkbox
                label={words.guard.notPersonal}
                checked={draft.confirmed.some((one) => isSame(one, finding))}
                onChange={(isConfirmed) => onConfirm(finding, isConfirmed)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What was found, marked, with the words around it. */
function Excerpt({ of: { start, end }, from: text }: { of: Finding; from: string }) {
  const first = Math.max(0, start - around)
  const last = Math.min(text.length, end + around)
  return (
    <blockquote>
      {first > 0 && '…'}
      {text.slice(first, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, last)}
      {last < text.length && '…'}
    </blockquote>
  )
}
