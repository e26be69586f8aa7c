import { type Audience, audiences } from '@rake/core/lifecycle'
import { Button, Dialog, RadioGroup } from '@rake/ui'
import { type ReactNode, useState } from 'react'
import type { OpenForm } from '../acts/act-panel.tsx'
import { useLanguage } from '../language.tsx'

/** What is asked and told before something is published. */
interface PublishTexts {
  readonly audience: string
  readonly toEveryone: string
  readonly toStaff: string
  readonly goOn: string
  readonly isToEveryone: string
  readonly isToStaff: string
  readonly forEver: string
  readonly confirm: string
}

/** Publishes something: asks first, and says to whom and that it cannot be taken back (SS-12). */
export function PublishForm(
  props: OpenForm & {
    /** To whom such things go at most. */
    readonly usual: Audience
    readonly texts: PublishTexts
    /** What is asked last. */
    readonly title: string
    readonly onPublish: (audience: Audience) => void
    /** What else there is to tell of going to these readers. */
    readonly more?: (audience: Audience) => ReactNode
  },
) {
  const { usual, texts: w, title, busy, onCancel, onPublish, more } = props
  const { words, domain } = useLanguage()
  const [audience, setAudience] = useState<Audience>(usual)
  const [asks, setAsks] = useState(false)
  // What is for staff only does not go to everyone.
  const offered = usual === 'everyone' ? audiences : (['staff'] as const)
  return (
    <div className="desk-act-form">
      <RadioGroup
        label={w.audience}
        options={offered.map((value) => ({
          value,
          label: domain.audience[value],
          hint: value === 'everyone' ? w.toEveryone : w.toStaff,
        }))}
        value={audience}
        onChange={(picked) => setAudience(picked === 'everyone' ? 'everyone' : 'staff')}
      />
      <div className="rake-actions">
        <Button kind="primary" onClick={() => setAsks(true)}>
          {w.goOn}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.acts.cancel}
        </Button>
      </div>
      <Dialog open={asks} onClose={() => setAsks(false)} title={title}>
        <p>
          <strong>{audience === 'everyone' ? w.isToEveryone : w.isToStaff}</strong>
        </p>
        {more?.(audience)}
        <p>{w.forEver}</p>
        <div className="rake-actions">
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              setAsks(false)
              onPublish(audience)
            }}
          >
            {w.confirm}
          </Button>
          <Button onClick={() => setAsks(false)}>{words.acts.cancel}</Button>
        </div>
      </Dialog>
    </div>
  )
}
