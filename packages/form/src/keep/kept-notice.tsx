import type { RegionForm } from '@rake/core/region'
import { Button, Notice, plainText } from '@rake/ui'
import type { Draft } from '../draft.ts'
import { useSpeech } from '../speech.tsx'

/** Says that an unfinished report goes on, what of it no longer fits the form, and how to be rid of it. */
export function KeptNotice(props: {
  draft: Draft
  form: RegionForm['profile']['form']
  onEmpty: () => void
}) {
  const { draft, form, onEmpty } = props
  const { words, fill } = useSpeech()
  if (!draft.restored || draft.outgoing) return null
  const gone = Object.entries(draft.restored).map(([id, answer]) => {
    const field = form.fields.find((one) => one.id === id)
    // A question that is gone has no name any more; what was written to it can still be copied.
    return field ? plainText(field.label) : String(answer)
  })
  return (
    <Notice role="status">
      <p>{words.kept.restored}</p>
      {gone.length > 0 && <p>{fill(words.kept.gone, { answers: gone.join(' · ') })}</p>}
      <Button onClick={onEmpty}>{words.kept.empty}</Button>
    </Notice>
  )
}
