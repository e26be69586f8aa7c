import { Card, Tag, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import type { ProposalView } from '../api.ts'
import { useLanguage } from '../language.tsx'
import type { Fact } from '../page/glance.tsx'
import { OnePage } from '../page/one-page.tsx'
import { proposalQuery } from '../queries.ts'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { useReportFact } from '../social-report/use-report-fact.tsx'
import { ThingHistory } from '../things/history.tsx'
import { InLanguages } from '../things/in-languages.tsx'
import { ThingActs } from '../things/thing-acts.tsx'
import { useProposalAct } from '../things/use-thing-act.ts'
import { proposalForms } from './acts/forms.tsx'

/** A proposal: what is proposed, how far it is, and what can be done with it. */
export function ProposalPage({ id }: { id: string }) {
  const { words, domain } = useLanguage()
  const { slug } = useRegion()
  const proposal = useQuery(proposalQuery(slug, id))
  const factsOf = useFacts()
  const { proposal: w } = words
  return (
    <OnePage
      of={proposal}
      title={w.one}
      back={{ href: '/proposals', text: w.back }}
      parts={(found) => ({
        glance: factsOf(found),
        main: (
          <Card title={w.what}>
            {found.text ? <InLanguages text={found.text} /> : <p>{words.inbox.noText}</p>}
          </Card>
        ),
        acts: <Acts proposal={found} />,
        past: <ThingHistory entries={found.history} names={domain.proposal.event} />,
      })}
    />
  )
}

function useFacts(): (proposal: ProposalView) => readonly Fact[] {
  const { words, domain, say } = useLanguage()
  const { taxonomy } = useRegion()
  const names = useNames()
  const reportFact = useReportFact()
  return ({ state, owner, outcome, theme, plan, facets, used, socialReport }) => {
    const { handling, plan: plans, use } = domain.proposal
    return [
      {
        name: words.report.handling,
        text: <Tag tone="info">{handling[state as keyof typeof handling]}</Tag>,
      },
      { name: words.proposal.owner, text: owner && <Words of={say(owner.name)} /> },
      ...(outcome ? [{ name: words.report.outcome, text: names.outcome(outcome) }] : []),
      ...(theme ? [{ name: words.report.theme, text: <Words of={names.theme(theme)} /> }] : []),
      ...taxonomy.facets.flatMap(({ id, label, values }) => {
        const value = values.find((one) => one.id === facets[id])
        return value ? [{ name: say(label), text: <Words of={say(value.label)} /> }] : []
      }),
      { name: words.proposal.plan, text: plan ?? plans.outside },
      { name: words.proposal.use, text: used ? use.used : use.unused },
      ...reportFact(socialReport),
    ]
  }
}

function Acts({ proposal }: { proposal: ProposalView }) {
  const { words, domain } = useLanguage()
  const { taxonomy } = useRegion()
  const acting = useProposalAct(proposal.id)
  // Without a facet in the region's taxonomy there is nothing to classify by.
  const types = proposal.acts.filter((type) => type !== 'proposal.classify' || taxonomy.facets.length > 0)
  return (
    <ThingActs
      types={types}
      names={domain.proposal}
      none={words.proposal.noActs}
      acting={acting}
      form={(type, open) => {
        const Form = proposalForms[type]
        return <Form {...open} proposal={proposal} send={acting.mutate} />
      }}
    />
  )
}
