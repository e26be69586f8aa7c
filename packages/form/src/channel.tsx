import type { RegionForm, Said } from '@rake/core/region'
import { Words } from '@rake/ui'
import { useSpeech } from './speech.tsx'

/** Another channel: what belongs there, on what law it rests, and the way to it (PS-12, VK-08). */
export function Channel({
  of: { description, law, ...channel },
}: {
  of: RegionForm['profile']['channels'][number]
}) {
  return <Lead {...channel} text={description} note={law} />
}

/** A name that leads to its page, if it has one, what is to be said of it, and on what that rests. */
export function Lead(props: { label: Said; link?: string | undefined; text: Said; note?: Said | undefined }) {
  const { label, link, text, note } = props
  const { words } = useSpeech()
  const isPage = link?.startsWith('https:')
  return (
    <>
      <strong>
        {link ? (
          // A page opens beside the form, so that what has been written stays.
          <a href={link} {...(isPage && { target: '_blank', rel: 'noopener noreferrer' })}>
            <Words of={label} />
            {isPage && <span className="rake-soft"> {words.newTab}</span>}
          </a>
        ) : (
          <Words of={label} />
        )}
      </strong>
      <p>
        <Words of={text} />
      </p>
      {note && (
        <p className="rake-soft">
          <Words of={note} />
        </p>
      )}
    </>
  )
}
