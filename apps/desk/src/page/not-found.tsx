import { Link } from 'wouter'
import { useLanguage } from '../language.tsx'
import { RegionPage } from '../region/region-page.tsx'

/** An address inside a region that is none. */
export function NotFound() {
  const { words } = useLanguage()
  return (
    <RegionPage title={words.problem.notFound} lead={words.problem.checkAddress}>
      <p>
        <Link href="/">{words.problem.toInbox}</Link>
      </p>
    </RegionPage>
  )
}
