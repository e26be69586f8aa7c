import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { useLanguage } from '../language.tsx'
import type { Fact } from '../page/glance.tsx'
import { socialReportsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { useStanding } from './use-standing.ts'

/** The social report with which something goes, as a fact of it; nothing where it stands alone. */
export function useReportFact(): (socialReport: string | undefined) => readonly Fact[] {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const standing = useStanding()
  const reports = useQuery(socialReportsQuery(slug))
  return (socialReport) => {
    const found = reports.data?.find(({ id }) => id === socialReport)
    if (!found) return []
    const link = <Link href={`/social-reports/${found.id}`}>{standing.of(found)}</Link>
    return [{ name: words.socialReport.one, text: link }]
  }
}
