import { Select, Tag, type Tone, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import type { ProposalLine } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Empty } from '../page/empty.tsx'
import { Line } from '../page/line.tsx'
import { Lines } from '../page/lines.tsx'
import { Loaded } from '../page/loaded.tsx'
import { proposalsQuery, socialReportsQuery } from '../queries.ts'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { useStanding } from '../social-report/use-standing.ts'
import { Opener } from '../things/opener.tsx'
import { Propose } from './propose.tsx'

/** The colour of a state; it only repeats what its name says. */
const tones: Readonly<Record<string, Tone>> = {
  proposed: 'warning',
  accepted: 'info',
  inProgress: 'info',
  ended: 'success',
}

/** The proposals, what has become of each, and who carries it out (SS-04). */
export function ProposalsPage() {
  const { words, domain, tell } = useLanguage()
  const { slug, me } = useRegion()
  const proposals = useQuery(proposalsQuery(slug))
  const [search, setSearch] = useSearchParams()
  const { proposal: w } = words
  const state = search.get('state') ?? ''
  const mayPropose = me.may.includes('proposal.propose')
  return (
    <RegionPage title={w.title} lead={w.lead}>
      {mayPropose && (
        <Opener label={domain.proposal.act['proposal.propose']}>
          {(close) => <Propose onCancel={close} />}
        </Opener>
      )}
      <Loaded of={proposals}>
        {(lines) => {
          if (lines.length === 0)
            return (
              <Empty title={w.none}>
                <p>{mayPropose ? w.noneText : w.noneTextOthers}</p>
              </Empty>
            )
          const found = lines.filter((line) => state === '' || line.state === state)
          return (
            <>
              <search className="desk-filters" aria-label={words.inbox.filters}>
                <Select
                  label={words.inbox.handling}
                  empty={words.inbox.anyHandling}
                  options={Object.entries(domain.proposal.handling).map(([value, label]) => ({
                    value,
                    label,
                  }))}
                  value={state}
                  onChange={(next) => setSearch(next === '' ? {} : { state: next }, { replace: true })}
                />
              </search>
              <p className="rake-hint" role="status">
                {tell(w.count, { n: found.length })}
              </p>
              <Lines of={found} none={w.noMatch} noneText={w.noMatchText}>
                {(line) => <ProposalLineView key={line.id} line={line} />}
              </Lines>
            </>
          )
        }}
      </Loaded>
    </RegionPage>
  )
}

function ProposalLineView({ line }: { line: ProposalLine }) {
  const { words, domain, say } = useLanguage()
  const { slug } = useRegion()
  const names = useNames()
  const standing = useStanding()
  const reports = useQuery(socialReportsQuery(slug))
  const from = reports.data?.find(({ id }) => id === line.socialReport)
  const { act, handling, plan } = domain.proposal
  return (
    <Line
      href={`/proposals/${line.id}`}
      facts={
        <>
          {from && <span>{standing.of(from)}</span>}
          {line.owner && (
            <span>
              <Words of={say(line.owner.name)} />
            </span>
          )}
        </>
      }
      text={line.text ? <Words of={say(line.text)} /> : words.inbox.noText}
      waits={{ lead: words.thing.youCan, acts: line.acts.map((type) => act[type]) }}
      tags={
        <>
          <Tag tone={tones[line.state]}>{handling[line.state as keyof typeof handling]}</Tag>
          {line.plan && <Tag>{plan.carried}</Tag>}
          {line.theme && <Tag>{names.theme(line.theme)}</Tag>}
        </>
      }
    />
  )
}
