import type { PublicProfile } from '@rake/core/region'
import { Words } from '@rake/ui'
import { useSpeech } from './speech.tsx'

/** Another channel: what belongs there, on what law it rests, and the way to it (PS-12, VK-08). */
export function Channel({
  of: { label, description, law, link },
}: {
  of: PublicProfile['channels'][number]
}) {
  const { say, words } = useSpeech()
  const isPage = link?.startsWith('https:')
  return (
    <>
      <strong>
        {link ? (
          // A page opens beside the form, so that what has been written stays.
          <a href={link} {...(isPage && { target: '_blank', rel: 'noopener noreferrer' })}>
            <Words of={say(label)} />
            {isPage && <span className="rake-soft"> {words.newTab}</span>}
          </a>
        ) : (
          <Words of={say(label)} />
        )}
      </strong>
      <p>
        <Words of={say(description)} />
      </p>
      {law && (
        <p className="rake-soft">
          <Words of={say(law)} />
        </p>
      )}
    </>
  )
}
