import type { RegionForm } from '@rake/core/region'
import { Button, Checkbox, Notice, Words } from '@rake/ui'
import { useRef, useState } from 'react'
import { copyText } from './copy-text.ts'
import type { Draft } from './draft.ts'
import { printAlone } from './print-alone.ts'
import { useSpeech } from './speech.tsx'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** After sending (PS-03): thanks, what happens next, the number to follow it by (VK-02), and a new report. */
export function ReceiptView(props: {
  profile: RegionForm['profile']
  received: NonNullable<Draft['received']>
  level: ViewLevel
  onSaved: (isSaved: boolean) => void
  onAgain: () => void
}) {
  const { profile, received, level, onSaved, onAgain } = props
  const { texts, name } = profile
  const { words, fill, day } = useSpeech()
  const { qr, tracking } = received
  const slip = useRef<HTMLDivElement>(null)
  const number = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState<string>()

  async function copy() {
    if (!number.current) return
    const isCopied = await copyText(number.current)
    setCopied(isCopied ? words.receipt.copied : words.receipt.selected)
    if (isCopied) onSaved(true)
  }

  function print() {
    if (slip.current) printAlone(slip.current)
    onSaved(true)
  }

  return (
    <>
      <ViewHeading level={level} focused>
        {texts.thanks}
      </ViewHeading>
      {received.earlier && (
        <Notice tone="warning">
          <p>{words.receipt.earlier}</p>
        </Notice>
      )}
      <p>
        <Words of={texts.next} />
      </p>
      <div ref={slip} className="rake-receipt" part="receipt">
        <p className="rake-soft">{words.receipt.number}</p>
        <p>
          <strong ref={number}>{received.receipt}</strong>
        </p>
        <p className="rake-soft">
          <Words of={name} />. {fill(words.receipt.submitted, { day: day(received.submitted) })}
        </p>
        {qr && (
          <svg role="img" aria-label={words.receipt.qr} viewBox={`0 0 ${qr.size} ${qr.size}`}>
            <path d={qr.path} />
          </svg>
        )}
        <p>
          <Words of={texts.receipt} />
        </p>
        {tracking && <p className="rake-soft">{fill(words.receipt.where, { address: tracking })}</p>}
      </div>
      <div className="rake-actions">
        <Button kind="primary" onClick={copy}>
          {words.receipt.copy}
        </Button>
        <Button onClick={print}>{words.receipt.print}</Button>
      </div>
      <p className="rake-soft" role="status">
        {copied}
      </p>
      <Checkbox label={words.receipt.saved} checked={received.isSaved === true} onChange={onSaved} />
      <div className="rake-actions">
        <Button onClick={onAgain}>
          <Words of={texts.again} />
        </Button>
      </div>
    </>
  )
}
