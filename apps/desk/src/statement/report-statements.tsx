import { Tag, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { useLanguage } from '../language.tsx'
import { statementsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { Opener } from '../things/opener.tsx'
import { BeginStatement } from './begin-statement.tsx'
import { mayBeginStatement, statementTones } from './state.ts'

interface ReportStatementsProps {
  readonly socialReport: string
  /** Those that stand in the report though they go with none: given in its period. */
  readonly others?: readonly { readonly id: string }[]
}

/** The statements of a social report: how far each is, and the way to begin one (SS-08). */
export function ReportStatements({ socialReport, others = [] }: ReportStatementsProps) {
  const { words, domain, say } = useLanguage()
  const { slug, me } = useRegion()
  const statements = useQuery(statementsQuery(slug))
  const { statement: w } = words
  const { state: states } = domain.statement
  const mayBegin = mayBeginStatement(me)
  const found = (statements.data ?? []).filter(
    (one) => one.socialReport === socialReport || others.some(({ id }) => id === one.id),
  )
  if (found.length === 0 && !mayBegin) return null
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{w.title}</h2>
      {found.length > 0 ? <p>{w.inReport}</p> : <p className="desk-soft">{w.noneHere}</p>}
      <ul className="desk-proposals">
        {found.map(({ id, written, state }) => (
          <li key={id}>
            <p>
              <Link href={`/statements/${id}`}>
                {written ? <Words of={say(written.title)} /> : words.inbox.noText}
              </Link>
            </p>
            <p className="desk-line-tags">
              <Tag tone={statementTones[state]}>{states[state as keyof typeof states]}</Tag>
            </p>
          </li>
        ))}
      </ul>
      {mayBegin && (
        <Opener label={domain.statement.act['statement.draft']}>
          {(close) => (
            <BeginStatement level={3} socialReport={socialReport} onBegun={close} onCancel={close} />
          )}
        </Opener>
      )}
    </section>
  )
}
