import { Tag, type Tone } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import type { SocialReportLine } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Line } from '../page/line.tsx'
import { Lines } from '../page/lines.tsx'
import { Loaded } from '../page/loaded.tsx'
import { socialReportsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { Opener } from '../things/opener.tsx'
import { Begin } from './begin.tsx'
import { type Standing, standingOf } from './state.ts'
import { useStanding } from './use-standing.ts'

/** The colour of a state; it only repeats what its name says. */
const tones: Readonly<Partial<Record<Standing, Tone>>> = {
  drafting: 'warning',
  correcting: 'warning',
  inWorkshop: 'info',
  inApproval: 'info',
  approved: 'info',
  published: 'success',
}

/** The social reports of the region: those in the making, and those that are published (SS-05). */
export function SocialReportsPage() {
  const { words } = useLanguage()
  const { slug, me } = useRegion()
  const reports = useQuery(socialReportsQuery(slug))
  const { socialReport: w } = words
  const mayBegin = me.may.includes('socialReport.draft') && me.socialReports.length > 0
  return (
    <RegionPage title={w.title} lead={w.lead}>
      {mayBegin && (
        <Opener primary label={w.begin}>
          {(close) => <Begin onCancel={close} />}
        </Opener>
      )}
      <Loaded of={reports}>
        {(lines) => (
          <Lines of={lines.toReversed()} none={w.none} noneText={mayBegin ? w.noneText : w.noneTextOthers}>
            {(line) => <ReportLine key={line.id} line={line} />}
          </Lines>
        )}
      </Loaded>
    </RegionPage>
  )
}

function ReportLine({ line }: { line: SocialReportLine }) {
  const { words, domain } = useLanguage()
  const standing = useStanding()
  const { act, discussion } = domain.socialReport
  return (
    <Line
      href={`/social-reports/${line.id}`}
      facts={<span>{standing.of(line)}</span>}
      text={
        <>
          <span className="desk-number">{standing.kind(line)}</span>
          <span className="rake-unseen"> {standing.of(line)}</span>
        </>
      }
      waits={{ lead: words.thing.youCan, acts: line.acts.map((type) => act[type]) }}
      tags={
        <>
          <Tag tone={tones[standingOf(line)]}>{standing.state(line)}</Tag>
          {line.version > 0 && <Tag>{discussion[line.discussion as 'awaited']}</Tag>}
        </>
      }
    />
  )
}
