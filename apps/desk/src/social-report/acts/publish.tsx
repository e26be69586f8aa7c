import { pagePaths } from '@rake/core/region'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { PublishForm } from '../../things/publish-form.tsx'
import type { SocialReportForm } from './form.ts'

/** Publishes what every level has approved. Tables that only staff may see keep a kind for staff with them. */
export function Publish({ report, send, ...form }: SocialReportForm) {
  const { words, tell } = useLanguage()
  const { slug, me } = useRegion()
  const { publish: w } = words.socialReport
  const address = `${location.origin}/${slug}/${pagePaths.reports}/${report.address}`
  return (
    <PublishForm
      {...form}
      usual={me.socialReports.find(({ id }) => id === report.kind)?.audience ?? 'staff'}
      texts={w}
      title={tell(w.title, { version: report.version + 1 })}
      onPublish={(audience) => send({ type: 'socialReport.publish', audience })}
      more={(audience) => (
        <>
          {audience === 'everyone' && <p className="desk-address">{address}</p>}
          <p>{w.announced}</p>
        </>
      )}
    />
  )
}
