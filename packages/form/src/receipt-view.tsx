import type { PublicProfile } from '@rake/core/region'
import { Button, Notice, Words } from '@rake/ui'
import { useRef, useState } from 'react'
import { copyText } from './copy-text.ts'
import { writtenDay } from './day.ts'
import type { Draft } from './draft.ts'
import { useSpeech } from './speech.tsx'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** After sending (PS-03): thanks, what happens next, the number to follow it by (VK-02), and a new report. */
export function ReceiptView(props: {
  profile: PublicProfile
  received: NonNullable<Draft['received']>
  level: ViewLevel
  onAgain: () => void
}) {
  const { profile, received, level, onAgain } = props
  const { texts, name } = profile
  const { say, words, fill } = useSpeech()
  const number = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState<string>()

  async function copy() {
    if (!number.current) return
    const isCopied = await copyText(number.current)
    setCopied(isCopied ? words.receipt.copied : words.receipt.selected)
  }

  return (
    <>
      <ViewHeading level={level} focused>
        {say(texts.thanks)}
      </ViewHeading>
      {received.earlier && (
        <Notice tone="warning">
          <p>{words.receipt.earlier}</p>
        </Notice>
      )}
      <p>
        <Words of={say(texts.next)} />
      </p>
      <div className="rake-receipt">
        <p className="rake-soft">{words.receipt.number}</p>
        <p>
          <strong ref={number}>{received.receipt}</strong>
        </p>
        <p className="rake-soft">
          <Words of={say(name)} />. {fill(words.receipt.submitted, { day: writtenDay(received.submitted) })}
        </p>
      </div>
      <p>
        <Words of={say(texts.receipt)} />
      </p>
      <div className="rake-actions">
        <Button kind="primary" onClick={copy}>
          {words.receipt.copy}
        </Button>
        <Button onClick={() => window.print()}>{words.receipt.print}</Button>
        <Button onClick={onAgain}>
          <Words of={say(texts.again)} />
        </Button>
      </div>
      <p className="rake-soft" role="status">
        {copied}
      </p>
    </>
  )
}
