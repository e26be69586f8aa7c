import { periodOf } from '@rake/core/clock'
import { Notice } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { isProblem } from '../api.ts'
import { today } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../page/loaded.tsx'
import { summaryQuery, type View } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { Controls } from './controls.tsx'
import { Figures } from './figures.tsx'
import { periodName } from './periods.ts'
import { Standing } from './standing.tsx'

/** What the reports of a period add up to: as it is now, or as it was published (PS-07). */
export function SummaryPage(props: { period?: string | undefined }) {
  const { words, lang } = useLanguage()
  const { slug, me } = useRegion()
  const { period = me.periods[0]?.id ?? periodOf(today(), 'year') } = props
  const [, navigate] = useLocation()
  const [search, setSearch] = useSearchParams()
  const [zeros, setZeros] = useState(false)
  const view: View = search.get('view') === 'edition' ? 'edition' : 'live'
  const summary = useQuery(summaryQuery(slug, period, view))
  const showView = (next: View) => setSearch(next === 'edition' ? { view: next } : {}, { replace: true })

  return (
    <RegionPage title={words.summary.title} lead={periodName(period, lang, me.periods)}>
      <Controls
        period={period}
        onPeriod={(next) => navigate(`/summary/${next}${view === 'edition' ? '?view=edition' : ''}`)}
        view={view}
        onView={showView}
        zeros={zeros}
        onZeros={setZeros}
      />
      {isProblem(summary.error, 'notPublished') && !summary.data ? (
        <Notice title={words.summary.notPublished}>
          <p>{words.summary.notPublishedText}</p>
        </Notice>
      ) : (
        <Loaded of={summary}>
          {(known) => (
            <>
              <Standing key={period} summary={known} asked={view} onPublished={() => showView('edition')} />
              <Figures summary={known} zeros={zeros} level={2} />
            </>
          )}
        </Loaded>
      )}
    </RegionPage>
  )
}
