import { Words } from '@rake/ui'
import { Link } from 'wouter'
import type { Draft } from '../../api.ts'
import { writtenDay } from '../../dates.ts'
import { useLanguage } from '../../language.tsx'

/** What stands in the report beside what is written: other sources (PO-05) and views (PO-12). */
export function BesidePart({ draft, id }: { draft: Draft; id: string }) {
  const { words, lang, say } = useLanguage()
  const { writing: w } = words.socialReport
  return (
    <>
      {draft.sources.length + draft.views.length === 0 && <p className="desk-soft">{w.noSources}</p>}
      <ul>
        {draft.sources.map((source) => (
          <li key={source.id}>
            <Words of={say(source.kind)} />: {source.title}, {writtenDay(source.date, lang)}
          </li>
        ))}
        {draft.views.map(({ from, text }) => (
          <li key={JSON.stringify([from, text])}>
            {w.view} <Words of={say(from)} />: <Words of={say(text)} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/social-reports/${id}`}>{w.toSources}</Link>
      </p>
    </>
  )
}
