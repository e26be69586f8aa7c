import { focusById } from '@rake/ui'
import type { MouseEvent } from 'react'
import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import type { Missing } from './missing.ts'
import { useMissingWords } from './use-missing-words.ts'

/** What is missing before the report can go on, each leading to its field. */
export function MissingList({ missing, draft }: { missing: readonly Missing[]; draft: Draft }) {
  const { words, tell } = useLanguage()
  const { place, what } = useMissingWords(draft)
  const say = (one: Missing) => `${place(one)}: ${what(one)}`
  if (missing.length === 0) return null
  const follow = (field: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    if (focusById(event.currentTarget, field)) event.preventDefault()
  }
  return (
    <details className="desk-missing">
      <summary>{tell(words.socialReport.missing.title, { n: missing.length })}</summary>
      <ul>
        {missing.map((one) => (
          <li key={`${one.field} ${say(one)}`}>
            {one.field ? (
              <a href={`#${one.field}`} onClick={follow(one.field)}>
                {say(one)}
              </a>
            ) : (
              say(one)
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
