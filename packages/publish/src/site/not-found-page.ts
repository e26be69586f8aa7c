import type { Lang } from '@rake/core/words'
import { paragraph } from '../outline/section.ts'
import { addressesOf, inLanguage } from './addresses.ts'
import { type Site, sitePage } from './site.ts'
import { siteSpeakerOf } from './speaker.ts'

/** Nothing is published under the address: what is, stands elsewhere. */
export function notFoundPage(site: Site, lang: Lang): string {
  const speaker = siteSpeakerOf(lang)
  const { reports } = addressesOf(site.slug).pages
  return sitePage(
    site,
    lang,
    { address: reports },
    {
      title: speaker.site((w) => w.notFound),
      lead: [speaker.site((w) => w.notFoundLead)],
      blocks: [
        paragraph({ ...speaker.site((w) => w.reports), href: inLanguage(reports, lang, site.languages) }),
      ],
    },
  )
}
