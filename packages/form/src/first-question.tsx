import type { RegionForm } from '@rake/core/region'
import { Button, focusById, Notice, RadioGroup } from '@rake/ui'
import { type ReactNode, useId, useState } from 'react'
import { Channel } from './channel.tsx'
import { useSpeech } from './speech.tsx'

/**
 * Asked before all else: is it a phenomenon, or something that belongs to another channel (PS-12, VK-08)? The
 * phenomenon is picked already, so that those who come with one press nothing. Under any other answer its
 * channel stands in the place of the form, which is only hidden: what was written comes back with it.
 */
export function FirstQuestion(props: { channels: RegionForm['profile']['channels']; children: ReactNode }) {
  const { channels, children } = props
  const { phenomenon, back, ...texts } = useSpeech().words.first
  const [picked, pick] = useState('')
  const id = useId()
  const channel = channels.find((one) => one.id === picked)
  return (
    <>
      {channels.length > 0 && (
        <RadioGroup
          {...{ ...texts, id }}
          options={[
            { value: '', label: phenomenon },
            ...channels.map((one) => ({ value: one.id, label: one.label })),
          ]}
          value={channel ? picked : ''}
          onChange={pick}
          inRow
        />
      )}
      <div role="status">
        {channel && (
          <>
            <Notice tone="warning">
              <Channel of={channel} />
            </Notice>
            <Button
              onClick={({ currentTarget }) => {
                focusById(currentTarget, id)
                pick('')
              }}
            >
              {back}
            </Button>
          </>
        )}
      </div>
      <div hidden={channel !== undefined}>{children}</div>
    </>
  )
}
