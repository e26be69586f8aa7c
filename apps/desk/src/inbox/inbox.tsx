import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../page/loaded.tsx'
import { reportsLoadedQuery, reportsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { Filters } from './filters.tsx'
import { keepView } from './last-view.ts'
import { ListLinks } from './list-links.tsx'
import { lists } from './lists.ts'
import { ReportLines } from './report-lines.tsx'

/** What has come in: what waits for the reader, what she is told of, and all that she may see (PS-04). */
export function Inbox() {
  const { words, tell } = useLanguage()
  const { slug } = useRegion()
  const reports = useQuery(reportsQuery(slug))
  const { data: loaded } = useQuery(reportsLoadedQuery(slug))
  // The list and its filters stand in the address: the way back from a report leads to the same view.
  const [search, setSearch] = useSearchParams()
  const list = lists.find((one) => one === search.get('list')) ?? 'waiting'
  const filter = { handling: search.get('handling') ?? '', text: search.get('text') ?? '' }

  useEffect(() => keepView(search.toString()), [search])

  return (
    <RegionPage title={words.inbox.title}>
      <Loaded of={reports} loading={loaded ? tell(words.inbox.loaded, { n: loaded }) : undefined}>
        {(lines) => (
          <>
            <ListLinks lines={lines} current={list} />
            <Filters
              filter={filter}
              onChange={({ handling, text }) =>
                setSearch(
                  new URLSearchParams({ list, ...(handling && { handling }), ...(text && { text }) }),
                  { replace: true },
                )
              }
            />
            <ReportLines key={list} lines={lines} list={list} filter={filter} />
          </>
        )}
      </Loaded>
    </RegionPage>
  )
}
