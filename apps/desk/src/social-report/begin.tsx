import { GroupedSelect, Notice, Select } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { isProblem, read, regionApi } from '../api.ts'
import { today } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { publishedQuery, socialReportsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { groupName, periodName } from '../summary/periods.ts'
import { beginnable } from './beginnable.ts'

/** Begins a social report: of a kind, of a unit where it has a level, over a period that has ended (SS-05). */
export function Begin({ onCancel }: { onCancel: () => void }) {
  const { words, lang, say } = useLanguage()
  const { slug: region, me, profile } = useRegion()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const published = useQuery(publishedQuery(region))
  const reports = useQuery(socialReportsQuery(region))
  const { socialReport: w } = words
  const [first] = me.socialReports
  const periods = beginnable(me.periods, published.data ?? [], today())
  const [picked, setPicked] = useState(first?.id ?? '')
  const kind = me.socialReports.find(({ id }) => id === picked)
  const draft = useDraft(['unit', 'period'], {
    period: w.periodMissing,
    ...(kind?.level !== undefined && { unit: w.unitMissing }),
  })
  const { unit, period } = draft.values
  const units = profile.units.filter(({ level }) => level === kind?.level)
  const begin = useMutation({
    mutationFn: () =>
      read(
        regionApi['social-reports'].$post({
          param: { region },
          json: { kind: picked, period, ...(kind?.level !== undefined && { unit }) },
        }),
      ),
    onSuccess: ({ id }) => {
      queries.invalidateQueries({ queryKey: socialReportsQuery(region).queryKey })
      navigate(`/social-reports/${id}/write`)
    },
  })
  const there = reports.data?.find(
    (one) => one.kind === picked && one.period === period && (one.unit ?? '') === (kind?.level ? unit : ''),
  )
  return (
    <section className="desk-alone" aria-labelledby="begin">
      <h2 id="begin">{w.begin}</h2>
      {periods.length === 0 && published.data ? (
        <Notice title={w.noPeriods}>
          <p>{w.noPeriodsText}</p>
          <p>
            <Link href="/summary">{words.inbox.seeSummary}</Link>
          </p>
        </Notice>
      ) : (
        <ActForm
          draft={draft}
          busy={begin.isPending}
          submit={w.beginNow}
          note={w.beginNote}
          onSubmit={() => begin.mutate()}
          onCancel={onCancel}
        >
          {me.socialReports.length > 1 && (
            <Select
              label={w.kind}
              value={picked}
              onChange={setPicked}
              options={me.socialReports.map(({ id, label }) => ({ value: id, label: say(label) }))}
            />
          )}
          {kind?.level !== undefined && (
            <Select
              {...draft.field('unit')}
              label={w.unit}
              empty={w.choose}
              options={units.map(({ id, label }) => ({ value: id, label: say(label) }))}
            />
          )}
          <GroupedSelect
            {...draft.field('period')}
            label={words.summary.period}
            hint={w.periodHint}
            empty={w.choose}
            options={periods.map((one) => ({
              value: one.id,
              label: periodName(one.id, lang, me.periods),
              ...('kind' in one && { group: groupName(one, lang) }),
            }))}
          />
          {there && (
            <p>
              <Link href={`/social-reports/${there.id}`}>{w.goToExisting}</Link>
            </p>
          )}
          {begin.error && !(there && isProblem(begin.error, 'exists')) && (
            <ProblemNotice error={begin.error} />
          )}
        </ActForm>
      )}
    </section>
  )
}
