import type { PublicProfile } from '@rake/core/region'
import { plainText, type Wording, Words } from '@rake/ui'
import type { ReactNode } from 'react'
import { Channel } from './channel.tsx'
import { useSpeech } from './speech.tsx'

/**
 * What is reported, and, for whoever asks, why and what then (PS-11), and what belongs elsewhere (PS-12).
 * Short at first sight: one who comes for the tenth time is at the first question at once.
 */
export function Intro({ profile: { texts, channels, form } }: { profile: PublicProfile }) {
  const { say, words, fill } = useSpeech()
  const { quick, anonymous, tracked } = words.promises
  const isNamed = form.fields.some(({ id, required }) => id === 'reporter' && required)
  const promises = isNamed ? [quick, tracked] : [quick, anonymous, tracked]
  const labels = channels.map(({ label }) => plainText(say(label)))
  return (
    <>
      <p className="rake-what">
        <Words of={say(texts.what)} />
      </p>
      <ul className="rake-promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <div className="rake-asked">
        <More title={words.why}>
          <p>
            <Words of={say(texts.why)} />
          </p>
        </More>
        <More title={words.whatThen}>
          <p>
            <Words of={say(texts.whatThen)} />
          </p>
        </More>
        {channels.length > 0 && (
          <More title={words.elsewhere} note={fill(words.notInstead, { channels: labels.join(' · ') })}>
            <ul className="rake-channels">
              {channels.map((channel) => (
                <li key={channel.id}>
                  <Channel of={channel} />
                </li>
              ))}
            </ul>
          </More>
        )}
      </div>
    </>
  )
}

function More({ title, note, children }: { title: string; note?: Wording; children: ReactNode }) {
  return (
    <details>
      <summary>
        <strong>{title}</strong>
        {note && (
          <span className="rake-soft">
            {' '}
            <Words of={note} />
          </span>
        )}
      </summary>
      {children}
    </details>
  )
}
