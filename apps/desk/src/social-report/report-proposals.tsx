import { Button, Tag, Words } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import { read, regionApi, type SocialReportView } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { documentQuery, proposalsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'

/** The proposals of what was submitted, each with its state, and to be followed from now on (SS-04). */
export function ReportProposals({ report }: { report: SocialReportView }) {
  const { words, domain, say } = useLanguage()
  const { slug: region, me } = useRegion()
  const queries = useQueryClient()
  const { socialReport: w } = words
  const { submitted } = report
  const document = useQuery({
    ...documentQuery(region, report.id, submitted ?? ''),
    enabled: submitted !== undefined,
  })
  const lives = useQuery(proposalsQuery(region))
  const follow = useMutation({
    mutationFn: (code: string) =>
      read(regionApi.proposals.$post({ param: { region }, json: { socialReport: report.id, code } })),
    onSettled: () => queries.invalidateQueries({ queryKey: proposalsQuery(region).queryKey }),
  })
  const proposals = document.data?.proposals ?? []
  if (submitted === undefined || proposals.length === 0) return null
  const mayFollow = me.may.includes('proposal.propose') && report.version > 0
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{w.proposals}</h2>
      {follow.error && <ProblemNotice error={follow.error} />}
      <ol className="desk-proposals">
        {proposals.map(({ id, text, state }) => {
          const life = lives.data?.find((one) => one.socialReport === report.id && one.code === id)
          const standing = life?.state ?? state
          return (
            <li key={id}>
              <p>
                {life ? (
                  <Link href={`/proposals/${life.id}`}>{<Words of={say(text)} />}</Link>
                ) : (
                  <Words of={say(text)} />
                )}
              </p>
              <p className="desk-line-tags">
                <Tag>{domain.proposal.handling[standing as keyof typeof domain.proposal.handling]}</Tag>
              </p>
              {!life && mayFollow && lives.data && (
                <Button busy={follow.isPending} onClick={() => follow.mutate(id)}>
                  {w.follow}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
