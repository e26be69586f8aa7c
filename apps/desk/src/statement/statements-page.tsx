import { Tag, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { StatementLine } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { Line } from '../page/line.tsx'
import { Lines } from '../page/lines.tsx'
import { Loaded } from '../page/loaded.tsx'
import { statementsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { Opener } from '../things/opener.tsx'
import { BeginStatement } from './begin-statement.tsx'
import { mayBeginStatement, statementTones } from './state.ts'

/** The statements of the region's working groups, and how far each is (SS-08). */
export function StatementsPage() {
  const { words, domain } = useLanguage()
  const { slug, me } = useRegion()
  const [, navigate] = useLocation()
  const statements = useQuery(statementsQuery(slug))
  const { statement: w } = words
  const mayBegin = mayBeginStatement(me)
  return (
    <RegionPage title={w.title} lead={w.lead}>
      {mayBegin && (
        <Opener label={domain.statement.act['statement.draft']}>
          {(close) => (
            <BeginStatement level={2} onBegun={(id) => navigate(`/statements/${id}`)} onCancel={close} />
          )}
        </Opener>
      )}
      <Loaded of={statements}>
        {(lines) => (
          <Lines of={lines.toReversed()} none={w.none} noneText={mayBegin ? w.noneText : w.noneTextOthers}>
            {(line) => <StatementLineView key={line.id} line={line} />}
          </Lines>
        )}
      </Loaded>
    </RegionPage>
  )
}

function StatementLineView({ line }: { line: StatementLine }) {
  const { words, domain, lang, say } = useLanguage()
  const { act, state } = domain.statement
  const { id, written, adopted, published, acts } = line
  return (
    <Line
      href={`/statements/${id}`}
      facts={adopted && <time dateTime={adopted}>{writtenDay(adopted, lang)}</time>}
      text={written ? <Words of={say(written.title)} /> : words.inbox.noText}
      waits={{ lead: words.thing.youCan, acts: acts.map((type) => act[type]) }}
      tags={
        <>
          <Tag tone={statementTones[line.state]}>{state[line.state as keyof typeof state]}</Tag>
          {published && <Tag>{domain.audience[published.audience]}</Tag>}
        </>
      }
    />
  )
}
