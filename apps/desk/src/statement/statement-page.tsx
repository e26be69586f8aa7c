import type { StatementText } from '@rake/core/document'
import { Card, Tag } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { read, regionApi, type StatementView } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import type { Fact } from '../page/glance.tsx'
import { OnePage } from '../page/one-page.tsx'
import { statementQuery, statementsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { useReportFact } from '../social-report/use-report-fact.tsx'
import { ThingHistory } from '../things/history.tsx'
import { InLanguages } from '../things/in-languages.tsx'
import { Opener } from '../things/opener.tsx'
import { ThingActs } from '../things/thing-acts.tsx'
import { useStatementAct } from '../things/use-thing-act.ts'
import { statementForms } from './acts/forms.tsx'
import { statementTones } from './state.ts'
import { StatementForm } from './statement-form.tsx'

/** A statement: what it says, how far it is, and what can be done with it (SS-08). */
export function StatementPage({ id }: { id: string }) {
  const { words, domain } = useLanguage()
  const { slug } = useRegion()
  const statement = useQuery(statementQuery(slug, id))
  const factsOf = useFacts()
  const { statement: w } = words
  const socialReport = statement.data?.socialReport
  return (
    <OnePage
      of={statement}
      title={w.one}
      back={
        socialReport === undefined
          ? { href: '/statements', text: w.back }
          : { href: `/social-reports/${socialReport}`, text: w.backToReport }
      }
      parts={(found) => ({
        glance: factsOf(found),
        main: <What statement={found} />,
        acts: <Acts statement={found} />,
        past: <ThingHistory entries={found.history} names={domain.statement.event} />,
      })}
    />
  )
}

function useFacts(): (statement: StatementView) => readonly Fact[] {
  const { words, domain, lang } = useLanguage()
  const reportFact = useReportFact()
  const { statement: w } = words
  const { state: states } = domain.statement
  return ({ state, adopted, published, socialReport }) => [
    {
      name: words.report.handling,
      text: <Tag tone={statementTones[state]}>{states[state as keyof typeof states]}</Tag>,
    },
    { name: w.adopted, text: adopted && writtenDay(adopted, lang) },
    { name: w.published, text: published && writtenDay(published.day, lang) },
    ...(published ? [{ name: w.audience, text: domain.audience[published.audience] }] : []),
    ...reportFact(socialReport),
  ]
}

/** What it says, and until it is adopted, how that is changed. */
function What({ statement: { id, written, mayWrite } }: { statement: StatementView }) {
  const { words } = useLanguage()
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const { statement: w } = words
  const rewrite = useMutation({
    mutationFn: (text: StatementText) =>
      read(regionApi.statements[':id'].texts.$post({ param: { region, id }, json: text })),
    onSuccess: () => {
      queries.invalidateQueries(statementsQuery(region))
      return queries.invalidateQueries(statementQuery(region, id))
    },
  })
  return (
    <>
      <Card title={w.what}>
        {written ? <InLanguages title={written.title} text={written.text} /> : <p>{words.inbox.noText}</p>}
        {written?.link && (
          <p>
            <a href={written.link}>{w.read}</a>
          </p>
        )}
      </Card>
      <p role="status">{rewrite.isSuccess && w.saved}</p>
      {mayWrite && (
        <Opener label={w.rewrite}>
          {(close) => (
            <section className="desk-alone" aria-labelledby="rewrite">
              <h2 id="rewrite">{w.rewrite}</h2>
              <StatementForm
                start={written}
                busy={rewrite.isPending}
                submit={w.save}
                error={rewrite.error}
                onSubmit={(text) => rewrite.mutate(text, { onSuccess: close })}
                onCancel={close}
              />
            </section>
          )}
        </Opener>
      )}
    </>
  )
}

function Acts({ statement }: { statement: StatementView }) {
  const { words, domain } = useLanguage()
  const acting = useStatementAct(statement.id)
  return (
    <ThingActs
      types={statement.acts}
      names={domain.statement}
      none={words.statement.noActs}
      acting={acting}
      form={(type, open) => {
        const Form = statementForms[type]
        return <Form {...open} statement={statement} send={acting.mutate} />
      }}
    />
  )
}
