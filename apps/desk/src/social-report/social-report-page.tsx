import { pagePaths } from '@rake/core/region'
import { Notice, Tag } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { type ApiProblem, isProblem, type SocialReportView } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import type { Fact } from '../page/glance.tsx'
import { OnePage } from '../page/one-page.tsx'
import { socialReportQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { ReportStatements } from '../statement/report-statements.tsx'
import { ThingHistory } from '../things/history.tsx'
import { ThingActs } from '../things/thing-acts.tsx'
import { useReceiverName } from '../things/use-receiver-name.ts'
import { useSocialReportAct } from '../things/use-thing-act.ts'
import { socialReportForms } from './acts/forms.tsx'
import { versionsIn } from './from-history.ts'
import { RefusedDocument } from './refused-document.tsx'
import { ReportProposals } from './report-proposals.tsx'
import { mayWrite } from './state.ts'
import { useStanding } from './use-standing.ts'
import { keptWritten } from './writing/kept.ts'

/** So many of those whose answers are awaited are named; there can be as many as the region has units. */
const awaitedShown = 3

/** A social report: where it stands, what is to be done, and what has happened to it. */
export function SocialReportPage({ id }: { id: string }) {
  const { words, domain } = useLanguage()
  const { slug } = useRegion()
  const report = useQuery(socialReportQuery(slug, id))
  const standing = useStanding()
  const known = report.data
  const factsOf = useFacts()
  return (
    <OnePage
      of={report}
      title={known ? standing.kind(known) : words.socialReport.one}
      lead={known && standing.of(known)}
      back={{ href: '/social-reports', text: words.socialReport.back }}
      parts={(found) => ({
        glance: factsOf(found),
        main: (
          <>
            <Next report={found} />
            <Versions report={found} />
            <ReportProposals report={found} />
            <ReportStatements socialReport={found.id} />
          </>
        ),
        acts: <Acts report={found} />,
        past: <ThingHistory entries={found.history} names={domain.socialReport.event} />,
      })}
    />
  )
}

function useFacts(): (report: SocialReportView) => readonly Fact[] {
  const { words, domain } = useLanguage()
  const standing = useStanding()
  const nameOf = useReceiverName()
  const { socialReport: w } = words
  return (report) => {
    const awaited = report.awaited.slice(0, awaitedShown).map(nameOf)
    const others = report.awaited.length - awaited.length
    const tone = report.writing === 'published' ? 'success' : 'info'
    return [
      { name: words.report.handling, text: <Tag tone={tone}>{standing.state(report)}</Tag> },
      { name: w.discussion, text: domain.socialReport.discussion[report.discussion as 'awaited'] },
      {
        name: w.awaited,
        text: awaited.length > 0 ? `${awaited.join(', ')}${others > 0 ? ` +${others}` : ''}` : w.nobody,
      },
    ]
  }
}

/** What is the next thing to do with it: to go on writing, or to read what has been submitted. */
function Next({ report }: { report: SocialReportView }) {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const { socialReport: w } = words
  if (mayWrite(report)) {
    const isUnsaved = keptWritten(localStorage, slug, report.id) !== undefined
    return (
      <>
        {isUnsaved && (
          <Notice tone="warning" title={w.unsaved}>
            <p>{w.unsavedText}</p>
          </Notice>
        )}
        <p className="rake-actions">
          <Link className="rake-button rake-primary" href={`/social-reports/${report.id}/write`}>
            {report.documents.length > 0 ? w.goOnWriting : w.startWriting}
          </Link>
        </p>
      </>
    )
  }
  if (report.submitted === undefined || report.writing === 'published') return null
  return (
    <p className="rake-actions">
      <Link
        className="rake-button rake-secondary"
        href={`/social-reports/${report.id}/preview/${report.submitted}`}
      >
        {w.readIt}
      </Link>
    </p>
  )
}

/** The published versions: they stay, each at its own address (VA-04). */
function Versions({ report }: { report: SocialReportView }) {
  const { words, domain, lang, tell } = useLanguage()
  const { slug } = useRegion()
  const { socialReport: w } = words
  const versions = versionsIn(report.history)
  if (versions.length === 0) return null
  const pages = `/${slug}/${pagePaths.reports}/${report.address}`
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{w.versions}</h2>
      <ul>
        {versions.map(({ version, day, audience, document }) => {
          const text = tell(w.versionOf, { version, day: writtenDay(day, lang) })
          const address = version === report.version ? pages : `${pages}/${version}`
          return (
            <li key={version}>
              {audience === 'everyone' ? (
                <a href={`${address}?lang=${lang}`}>{text}</a>
              ) : (
                <Link href={`/social-reports/${report.id}/preview/${document}`}>{text}</Link>
              )}{' '}
              <Tag>{domain.audience[audience as keyof typeof domain.audience]}</Tag>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Acts({ report }: { report: SocialReportView }) {
  const { words, domain } = useLanguage()
  const acting = useSocialReportAct(report.id)
  return (
    <ThingActs
      types={report.acts}
      names={domain.socialReport}
      none={words.socialReport.acts.none}
      acting={acting}
      refused={
        isProblem(acting.error, 'document') && (
          <RefusedDocument report={report} error={acting.error as ApiProblem} />
        )
      }
      form={(type, open) => {
        const Form = socialReportForms[type]
        return <Form {...open} report={report} send={acting.mutate} />
      }}
    />
  )
}
