import { type Finding, unconfirmed } from '@rake/core/report'
import { Button, Checkbox, focusById } from '@rake/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Draft } from './draft.ts'
import { useSpeech } from './speech.tsx'

/** So many characters are shown on each side of what was found. */
const around = 40

/**
 * Shows below a field what looks like personal data in it, once the writer pauses and before anything is sent. She
 * mends the text, or says of each place that it is none. What is found while she writes is told politely, once,
 * and takes the focus from nothing.
 */
export function Guard(props: {
  draft: Draft
  field: string
  /** The id of the field's control. */
  id: string
  label: string
  /** Whether it takes the focus at a new attempt, or leaves it to the errors. */
  focused: boolean
  onConfirm: (finding: Finding, isConfirmed: boolean) => void
}) {
  const { draft, field, id, label, focused, onConfirm } = props
  const { words, fill } = useSpeech()
  const section = useRef<HTMLElement>(null)
  const titleId = useId()
  const text = String(draft.answers[field] ?? '')
  const findings = draft.findings.filter((one) => one.field === field).sort((a, b) => a.start - b.start)
  const found = (kind: Finding['kind']) =>
    fill(words.guard.found, { kind: words.personalData[kind], field: label })
  const [told, tell] = useState('')
  /** What has been told or looked at, by what was found: where it stands may change. */
  const known = useRef<readonly string[]>([])
  const attempt = useRef(draft.attempt)

  useEffect(() => {
    const isAttempt = attempt.current !== draft.attempt
    attempt.current = draft.attempt
    if (isAttempt && focused && section.current) return section.current.focus()
    const fresh = findings.filter(({ start, end }) => !known.current.includes(text.slice(start, end)))
    known.current = [...known.current, ...fresh.map(({ start, end }) => text.slice(start, end))]
    if (!isAttempt && fresh.length > 0) tell(fresh.map(({ kind }) => found(kind)).join(' '))
  })

  function mend({ start, end }: Finding) {
    if (!section.current) return
    const control = focusById(section.current, id) as HTMLTextAreaElement | HTMLInputElement | null
    control?.setSelectionRange(start, end)
  }

  return (
    <>
      <p className="rake-unseen" role="status">
        {told}
      </p>
      {findings.length > 0 && (
        <section
          ref={section}
          className="rake-notice rake-tone-warning"
          tabIndex={-1}
          aria-labelledby={`${titleId} ${id}-label`}
        >
          <h2 className="rake-heading" id={titleId}>
            {words.guard.title}
          </h2>
          <p>{words.guard.text}</p>
          <ul className="rake-findings">
            {findings.map((finding) => (
              <li key={finding.start}>
                <p className="rake-soft">{found(finding.kind)}</p>
                <Excerpt of={finding} from={text} />
                <Button onClick={() => mend(finding)}>{words.guard.mend}</Button>
                <Checkbox
                  label={words.guard.notPersonal}
                  checked={unconfirmed([finding], draft.confirmed).length === 0}
                  onChange={(isConfirmed) => onConfirm(finding, isConfirmed)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
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
