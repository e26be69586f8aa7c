import { Link } from 'wouter'
import type { ReportLine } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { type List, linesOf, lists } from './lists.ts'

/** The lists with how many are in each. */
export function ListLinks({ lines, current }: { lines: readonly ReportLine[]; current: List }) {
  const { words, lang } = useLanguage()
  return (
    <nav className="desk-lists" aria-label={words.inbox.lists}>
      <ul>
        {lists.map((list) => (
          <li key={list}>
            <Link href={`/?list=${list}`} aria-current={list === current ? 'page' : undefined}>
              {words.inbox.list[list]}{' '}
              <span className="desk-count">{linesOf(lines, list).length.toLocaleString(lang)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
