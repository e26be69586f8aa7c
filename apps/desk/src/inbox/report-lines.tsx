import { Button, plainText } from '@rake/ui'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ReportLine } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Empty } from '../page/empty.tsx'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { type Filter, type List, linesOf, matches } from './lists.ts'
import { ReportLineView } from './report-line.tsx'

/** So many lines are shown at once, and so many more when asked for. */
const portion = 50

/** The lines of a list under its heading, or a word on why there are none. */
export function ReportLines(props: { lines: readonly ReportLine[]; list: List; filter: Filter }) {
  const { lines, list, filter } = props
  const { words, tell } = useLanguage()
  const names = useNames()
  const [shown, setShown] = useState(portion)
  const all = linesOf(lines, list)
  const found = all.filter((line) =>
    matches(filter, line, [line.excerpt ?? '', plainText(names.unit(line.unit))]),
  )
  const order = list === 'waiting' ? words.inbox.oldestFirst : words.inbox.newestFirst
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading" className="desk-list-heading">
        {words.inbox.list[list]}
      </h2>
      <p className="rake-hint" role="status">
        {all.length > 0 && `${tell(words.inbox.count, { n: found.length })}, ${order}`}
      </p>
      {found.length > 0 && (
        <ul className="desk-lines">
          {found.slice(0, shown).map((line) => (
            <ReportLineView key={line.id} line={line} />
          ))}
        </ul>
      )}
      {found.length > shown && <Button onClick={() => setShown(shown + portion)}>{words.inbox.more}</Button>}
      {all.length === 0 && <NoReports list={list} more={lines.length > 0} />}
      {all.length > 0 && found.length === 0 && (
        <Empty title={words.inbox.noMatch}>
          <p>
            <Link href={`/?list=${list}`}>{words.inbox.clear}</Link>
          </p>
        </Empty>
      )}
    </section>
  )
}

function NoReports({ list, more }: { list: List; more: boolean }) {
  const { words } = useLanguage()
  const { me } = useRegion()
  const { inbox: w } = words
  // Without leave to read reports, only those that she carries on could ever stand here.
  const reads = more || me.may.includes('matter.read')
  return (
    <Empty title={reads ? w.empty[list] : w.notReading}>
      <p>{reads ? w.emptyText[list] : w.notReadingText}</p>
      {more && (
        <p>
          <Link href="/?list=all">{w.seeAll}</Link>
        </p>
      )}
      {!reads && (
        <p>
          <Link href="/summary">{w.seeSummary}</Link>
        </p>
      )}
    </Empty>
  )
}
