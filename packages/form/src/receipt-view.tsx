import type { ToldReceipt } from '@rake/core/region'
import { Button, Checkbox, Notice, Words } from '@rake/ui'
import { useRef, useState } from 'react'
import { copyText } from './copy-text.ts'
import type { Draft } from './draft.ts'
import { printAlone } from './print-alone.ts'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** After sending (PS-03): thanks, what happens next, the number to follow it by (VK-02), and a new report. */
export function ReceiptView(props: {
  received: NonNullable<Draft['received']>
  told: ToldReceipt
  level: ViewLevel
  onSaved: (isSaved: boolean) => void
  onAgain: () => void
}) {
  const { received, told, level, onSaved, onAgain } = props
  const { qr } = received
  const slip = useRef<HTMLDivElement>(null)
  const number = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState<string>()

  async function copy() {
    if (!number.current) return
    const isCopied = await copyText(number.current)
    setCopied(isCopied ? told.copied : told.selected)
    if (isCopied) onSaved(true)
  }

  function print() {
    if (slip.current) printAlone(slip.current)
    onSaved(true)
  }

  return (
    <>
      <ViewHeading level={level} focused>
        {told.thanks}
      </ViewHeading>
      {received.earlier && (
        <Notice tone="warning">
          <p>{told.earlier}</p>
        </Notice>
      )}
      <p>
        <Words of={told.next} />
      </p>
      <div ref={slip} className="rake-receipt" part="receipt">
        <p className="rake-soft">{told.number}</p>
        <p>
          <strong ref={number}>{received.receipt}</strong>
        </p>
        <p className="rake-soft">
          <Words of={told.name} />. {told.submitted}
        </p>
        {qr && (
          <svg role="img" aria-label={told.qr} viewBox={`0 0 ${qr.size} ${qr.size}`}>
            <path d={qr.path} />
          </svg>
        )}
        <p>
          <Words of={told.keep} />
        </p>
        {told.where && <p className="rake-soft">{told.where}</p>}
      </div>
      <div className="rake-actions">
        <Button kind="primary" onClick={copy}>
          {told.copy}
        </Button>
        <Button onClick={print}>{told.print}</Button>
      </div>
      <p className="rake-soft" role="status">
        {copied}
      </p>
      <Checkbox label={told.saved} checked={received.isSaved === true} onChange={onSaved} />
      <div className="rake-actions">
        <Button onClick={onAgain}>
          <Words of={told.again} />
        </Button>
      </div>
    </>
  )
}
