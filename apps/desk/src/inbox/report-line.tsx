import { Tag, Words } from '@rake/ui'
import type { ReportLine } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { Line } from '../page/line.tsx'
import { useNames } from '../region/names.ts'
import { handlingTone, natureTone } from '../region/tones.ts'

/** A report in a list. */
export function ReportLineView({ line }: { line: ReportLine }) {
  const { words, domain, lang, tell } = useLanguage()
  const names = useNames()
  const { id, number, submitted, unit, nature, excerpt, state, duties } = line
  return (
    <Line
      href={`/reports/${id}`}
      facts={
        <>
          <time dateTime={submitted}>{writtenDay(submitted, lang)}</time>
          <span>
            <Words of={names.unit(unit)} />
          </span>
        </>
      }
      text={
        <>
          <span className="desk-number">{tell(words.inbox.number, { number: String(number) })}</span>{' '}
          {excerpt ?? words.inbox.noText}
        </>
      }
      waits={{ lead: words.inbox.waitsFor, acts: duties.map((act) => domain.act[act]) }}
      tags={
        <>
          <Tag tone={handlingTone(state.handling)}>{names.handling(state.handling)}</Tag>
          {nature && <Tag tone={natureTone(nature)}>{names.nature(nature)}</Tag>}
          {state.theme && <Tag>{names.theme(state.theme)}</Tag>}
        </>
      }
    />
  )
}
