import { Select } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { socialReportsQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { useStanding } from '../use-standing.ts'
import type { SocialReportForm } from './form.ts'

/** The social report of a unit below is gathered into this one (PO-10). */
export function Include({ report, send, ...form }: SocialReportForm) {
  const { words } = useLanguage()
  const { slug, me } = useRegion()
  const standing = useStanding()
  const reports = useQuery(socialReportsQuery(slug))
  const { acts: w } = words.socialReport
  const gathers = me.socialReports.find(({ id }) => id === report.kind)?.gathers
  const taken = report.history.map(({ details }) => details.report)
  const below = (reports.data ?? []).filter(
    ({ id, kind, period, writing, version }) =>
      kind === gathers &&
      period === report.period &&
      (writing === 'approved' || version > 0) &&
      !taken.includes(id),
  )
  const draft = useDraft(['part'], { part: w.partMissing })
  if (reports.data && below.length === 0) return <p className="desk-act-form">{w.noParts}</p>
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      onSubmit={() => send({ type: 'socialReport.include', report: draft.values.part })}
    >
      <Select
        {...draft.field('part')}
        label={w.part}
        empty={words.socialReport.choose}
        options={below.map((line) => ({
          value: line.id,
          label: `${standing.of(line)}: ${standing.state(line)}`,
        }))}
      />
    </ActForm>
  )
}
