import type { RegionForm } from '@rake/core/region'
import { Words } from '@rake/ui'
import { Lead } from './channel.tsx'
import { More } from './more.tsx'
import { useSpeech } from './speech.tsx'

/**
 * What is reported, and, for whoever asks, why, what then, and what became of earlier reports (PS-11). Short
 * at first sight: one who comes for the tenth time is at the first question at once.
 */
export function Intro({ profile: { texts, results, form } }: { profile: RegionForm['profile'] }) {
  const { words } = useSpeech()
  const { quick, anonymous, tracked } = words.promises
  const isNamed = form.fields.some(({ id, required }) => id === 'reporter' && required)
  const promises = isNamed ? [quick, tracked] : [quick, anonymous, tracked]
  return (
    <>
      <p className="rake-what">
        <Words of={texts.what} />
      </p>
      <ul className="rake-promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <div className="rake-asked">
        <More title={words.why}>
          <p>
            <Words of={texts.why} />
          </p>
        </More>
        <More title={words.whatThen}>
          <p>
            <Words of={texts.whatThen} />
          </p>
        </More>
        {results && (
          <More title={words.results} note={results[0]?.label}>
            <ul className="rake-leads">
              {results.map(({ id, label, done, year, link }) => (
                <li key={id}>
                  <Lead {...{ label, link }} text={done} note={`${year}`} />
                </li>
              ))}
            </ul>
          </More>
        )}
      </div>
    </>
  )
}
