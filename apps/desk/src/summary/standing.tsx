import { Button, Notice } from '@rake/ui'
import { useEffect, useRef, useState } from 'react'
import type { Summary } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import type { View } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { PublishDialog } from './publish-dialog.tsx'

/** What the figures are: of which days, live or published; and publishing them, for whom it is. */
export function Standing(props: { summary: Summary; asked: View; onPublished: () => void }) {
  const { summary, asked, onPublished } = props
  const { words, lang, tell } = useLanguage()
  const { me } = useRegion()
  const [dialog, setDialog] = useState(false)
  const [published, setPublished] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  // The button that opened the dialog is gone with the live figures.
  useEffect(() => {
    if (published) told.current?.focus()
  }, [published])
  const { summary: w } = words
  const { from, to, closed, view, edition } = summary
  const mayPublish = me.may.includes('edition.publish')
  const notes = [
    tell(w.days, { from: writtenDay(from, lang), to: writtenDay(to, lang) }),
    ...(edition
      ? [tell(w.editionNote, { day: writtenDay(edition.published, lang), n: edition.number })]
      : [closed ? w.closed : mayPublish ? w.open : '', w.liveNote]),
    view !== asked ? w.partNote : '',
  ]
  return (
    <div className="desk-standing">
      <div ref={told} role="status" tabIndex={-1}>
        {published && edition && (
          <Notice tone="success" title={w.published}>
            <p>{w.publishedText}</p>
          </Notice>
        )}
      </div>
      <p>{notes.filter(Boolean).join(' ')}</p>
      {mayPublish && closed && view === 'live' && (
        <Button kind="primary" onClick={() => setDialog(true)}>
          {w.publish}
        </Button>
      )}
      <PublishDialog
        open={dialog}
        period={summary.period}
        onClose={() => setDialog(false)}
        onPublished={() => {
          setDialog(false)
          setPublished(true)
          onPublished()
        }}
      />
    </div>
  )
}
