import { Notice } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import type { ApiProblem, SocialReportView } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { documentQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { nextDocument } from './state.ts'
import { missingIn } from './writing/missing.ts'
import { useMissingWords } from './writing/use-missing-words.ts'

/** Why a document can no longer go on, place by place: the approval of a quote may have been taken back since. */
export function RefusedDocument({ report, error }: { report: SocialReportView; error: ApiProblem }) {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const id = report.writing === 'approved' ? report.submitted : nextDocument(report)
  const document = useQuery({ ...documentQuery(slug, report.id, id ?? ''), enabled: id !== undefined })
  const { place, what } = useMissingWords(document.data ?? { themes: [] })
  const missing = document.data ? missingIn(document.data, error.problems) : []
  return (
    <Notice tone="error" role="alert" level={3} title={error.title}>
      <p>{words.socialReport.missing.refused}</p>
      <ul>
        {missing.map((one) => (
          <li key={JSON.stringify(one)}>
            {place(one)}: {what(one)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
