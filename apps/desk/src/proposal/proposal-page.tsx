import { Card, Notice, Tag, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { ActPanel } from '../acts/act-panel.tsx'
import type { ProposalView } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../page/loaded.tsx'
import { proposalQuery, socialReportsQuery } from '../queries.ts'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { ownName } from '../social-report/state.ts'
import { useStanding } from '../social-report/use-standing.ts'
import { historyHeading, ThingHistory } from '../things/history.tsx'
import { useProposalAct } from '../things/use-thing-act.ts'
import { proposalForms } from './acts/forms.tsx'

/** A proposal: what is proposed, how far it is, and what can be done with it. */
export function ProposalPage({ id }: { id: string }) {
  const { words, domain } = useLanguage()
  const { slug } = useRegion()
  const proposal = useQuery(proposalQuery(slug, id))
  const { proposal: w } = words
  return (
    <RegionPage title={w.one}>
      <p className="desk-back">
        <Link href="/proposals">{w.back}</Link>
      </p>
      <Loaded of={proposal}>
        {(found) => (
          <div className="desk-report">
            <Glance proposal={found} />
            <div className="desk-report-main">
              <Card title={w.what}>
                {found.text ? (
                  Object.entries(found.text).map(([lang, text]) => (
                    <div key={lang}>
                      <h3 lang={lang}>{ownName(lang)}</h3>
                      <p className="desk-written" lang={lang}>
                        {text}
                      </p>
                    </div>
                  ))
                ) : (
                  <p>{words.inbox.noText}</p>
                )}
              </Card>
            </div>
            <Acts proposal={found} />
            <div className="desk-report-past">
              <ThingHistory entries={found.history} names={domain.proposal.event} />
            </div>
          </div>
        )}
      </Loaded>
    </RegionPage>
  )
}

function Glance({ proposal }: { proposal: ProposalView }) {
  const { words, domain, say } = useLanguage()
  const { slug, taxonomy } = useRegion()
  const names = useNames()
  const standing = useStanding()
  const reports = useQuery(socialReportsQuery(slug))
  const { state, owner, outcome, theme, plan, facets, used, socialReport } = proposal
  const { handling, plan: plans, use } = domain.proposal
  const from = reports.data?.find(({ id }) => id === socialReport)
  const notYet = <span className="desk-soft">{words.report.notYet}</span>
  const facts = [
    { name: words.report.handling, text: <Tag tone="info">{handling[state as keyof typeof handling]}</Tag> },
    { name: words.proposal.owner, text: owner ? <Words of={say(owner.name)} /> : notYet },
    ...(outcome ? [{ name: words.report.outcome, text: names.outcome(outcome) }] : []),
    ...(theme ? [{ name: words.report.theme, text: <Words of={names.theme(theme)} /> }] : []),
    ...taxonomy.facets.flatMap(({ id, label, values }) => {
      const value = values.find((one) => one.id === facets[id])
      const name = say(label)
      return value
        ? [{ name: typeof name === 'string' ? name : name.text, text: <Words of={say(value.label)} /> }]
        : []
    }),
    { name: words.proposal.plan, text: plan ?? plans.outside },
    { name: words.proposal.use, text: used ? use.used : use.unused },
  ]
  return (
    <section className="desk-glance" aria-labelledby="glance">
      <h2 id="glance" className="rake-unseen">
        {words.report.glance}
      </h2>
      <dl>
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {from && (
          <div>
            <dt>{words.socialReport.one}</dt>
            <dd>
              <Link href={`/social-reports/${from.id}`}>{standing.of(from)}</Link>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Acts({ proposal }: { proposal: ProposalView }) {
  const { words, domain, tell } = useLanguage()
  const { taxonomy } = useRegion()
  const acting = useProposalAct(proposal.id)
  const last = acting.data?.history.at(-1)
  const names: Readonly<Record<string, string>> = domain.proposal.event
  // Without a facet in the region's taxonomy there is nothing to classify by.
  const types = proposal.acts.filter((type) => type !== 'proposal.classify' || taxonomy.facets.length > 0)
  return (
    <ActPanel
      groups={[{ types }]}
      names={domain.proposal.act}
      none={words.proposal.noActs}
      acting={acting}
      focus={historyHeading}
      done={
        last && (
          <Notice
            tone="success"
            level={3}
            title={tell(words.acts.done, { event: names[last.type] ?? last.type })}
          />
        )
      }
      form={(type, open) => {
        const Form = proposalForms[type]
        return <Form {...open} proposal={proposal} send={acting.mutate} />
      }}
    />
  )
}
