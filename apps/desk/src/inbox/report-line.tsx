import { Tag, Words } from '@rake/ui'
import { Link } from 'wouter'
import type { ReportLine } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'
import { handlingTone, natureTone } from '../region/tones.ts'

/** A report in a list; the whole line is its link. */
export function ReportLineView({ line }: { line: ReportLine }) {
  const { words, domain, lang, tell } = useLanguage()
  const names = useNames()
  const { id, number, submitted, unit, nature, excerpt, state, duties } = line
  return (
    <li className="desk-line">
      <p className="desk-line-facts">
        <time dateTime={submitted}>{writtenDay(submitted, lang)}</time>
        <span>
          <Words of={names.unit(unit)} />
        </span>
      </p>
      <div>
        <p className="desk-line-text">
          <Link href={`/reports/${id}`}>
            <span className="desk-number">{tell(words.inbox.number, { number: String(number) })}</span>{' '}
            {excerpt ?? words.inbox.noText}
          </Link>
        </p>
        {duties.length > 0 && (
          <p className="desk-line-waits">
            {words.inbox.waitsFor} <strong>{duties.map((act) => domain.act[act]).join(' · ')}</strong>
          </p>
        )}
      </div>
      <p className="desk-line-tags">
        <Tag tone={handlingTone(state.handling)}>{names.handling(state.handling)}</Tag>
        {nature && <Tag tone={natureTone(nature)}>{names.nature(nature)}</Tag>}
        {state.theme && <Tag>{names.theme(state.theme)}</Tag>}
      </p>
    </li>
  )
}
