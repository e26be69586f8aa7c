import type { RegionForm } from '@rake/core/region'
import { fill, writtenDay } from '@rake/core/words'
import { Notice, plainText } from '@rake/ui'
import { Outside } from '../outside.tsx'
import { statementIn } from './words.ts'

/** Where the authority tells how to complain. */
const authority = 'https://www.saavutettavuusvaatimukset.fi/'

/**
 * The accessibility statement of a region's form (Act 306/2019, section 9). Until the region has given its address
 * for feedback and the day, it is a draft, and says so.
 */
export function Statement({ form }: { form: RegionForm }) {
  const { profile, lang } = form
  const { accessibility, name, slug } = profile
  const { words, lang: spoken } = statementIn(lang)
  const { scope, standard, gaps, method, feedback, supervision } = words
  const params = { region: plainText(name), address: `${location.origin}/${slug}` }
  return (
    <article className="rake-column" lang={spoken}>
      <h1>{words.title}</h1>
      {!accessibility && (
        <Notice tone="warning">
          <p>{words.draft}</p>
        </Notice>
      )}
      <h2>{scope.title}</h2>
      <p>{fill(scope.text, spoken, params)}</p>
      {accessibility && (
        <p>{fill(scope.drawnUp, spoken, { day: writtenDay(accessibility.since, spoken) })}</p>
      )}
      <h2>{standard.title}</h2>
      <p>{standard.text}</p>
      <h2>{gaps.title}</h2>
      <ul>
        {gaps.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2>{method.title}</h2>
      <p>{method.text}</p>
      <h2>{feedback.title}</h2>
      <p>{feedback.text}</p>
      <p>
        {accessibility ? (
          <Outside {...{ form }} href={accessibility.feedback}>
            {feedback.link}
          </Outside>
        ) : (
          feedback.missing
        )}
      </p>
      <h2>{supervision.title}</h2>
      <p>{supervision.text}</p>
      <p>
        <Outside {...{ form }} href={authority}>
          {supervision.authority}
        </Outside>
      </p>
      <p className="rake-soft">{words.law}</p>
    </article>
  )
}
