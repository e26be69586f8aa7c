import { plainText, type Wording } from '@rake/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Report } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { lastView } from '../inbox/last-view.ts'
import { useLanguage } from '../language.tsx'
import { OnePage } from '../page/one-page.tsx'
import { reportQuery, reportsQuery } from '../queries.ts'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { Acts } from './acts/acts.tsx'
import { Answers } from './answers.tsx'
import { History } from './history.tsx'
import { Joined } from './joined.tsx'
import { useFacts } from './use-facts.tsx'

/** A report: what was reported, where it stands, what has happened, and what the reader may do now. */
export function ReportPage({ id }: { id: string }) {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const report = useQuery(reportQuery(slug, id))
  // Coming from the inbox, the number is known before the rest has arrived.
  const listed = useQueryClient().getQueryData(reportsQuery(slug).queryKey)
  const factsOf = useFacts()
  const number = report.data?.number ?? listed?.find((line) => line.id === id)?.number
  return (
    <OnePage
      of={report}
      title={useTitle(number)}
      lead={useLead(report.data)}
      back={{ href: lastView(), text: words.report.back }}
      parts={(known) => ({
        glance: factsOf(known),
        main: <Answers report={known} />,
        acts: <Acts report={known} />,
        past: (
          <>
            <Joined report={known} />
            <History report={known} />
          </>
        ),
      })}
    />
  )
}

/** What the region calls a report, with its number: "Ilmoitus 12". */
function useTitle(number: number | undefined): Wording {
  const { say } = useLanguage()
  const { profile } = useRegion()
  const called = say(profile.texts.report)
  const name = plainText(called)
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)}${number === undefined ? '' : ` ${number}`}`
  return typeof called === 'string' ? text : { ...called, text }
}

function useLead(report: Report | undefined): string | undefined {
  const { words, lang, tell } = useLanguage()
  const names = useNames()
  if (!report) return undefined
  return tell(words.report.lead, {
    unit: plainText(names.unit(report.unit)),
    day: writtenDay(report.submitted, lang),
  })
}
