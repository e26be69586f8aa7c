import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import type { Format } from '../files/files.ts'
import type { Run } from '../outline/block.ts'
import { outline } from '../outline/outline.ts'
import { heading } from '../outline/section.ts'
import { addressesOf, inLanguage } from './addresses.ts'
import type { VersionLine } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'
import { versionsSection } from './versions.ts'

/** A file of a version that can be fetched. */
export interface FileLine {
  /** Its name in the address, such as `raportti-fi.pdf`. */
  readonly name: string
  readonly format: Format
}

/** A version of a social report with what stands beside it. */
export interface ReportOf {
  readonly document: SocialReport
  /** All its versions, the first one first. */
  readonly versions: readonly VersionLine[]
  /** In the language of the page where they have one. */
  readonly files: readonly FileLine[]
  /** Whether the page is that of this version for good, not that of whichever is the newest. */
  readonly isPinned: boolean
}

/** A published social report, with its files and its other versions: a corrected one says so, and so does an old one. */
export function reportPage(
  site: Site,
  { document, versions, files, isPinned }: ReportOf,
  lang: Lang,
): string {
  const speaker = siteSpeakerOf(lang)
  const at = addressesOf(site.slug)
  const here = (address: string) => inLanguage(address, lang, site.languages)
  const { id, version } = document
  const { title, blocks } = outline(document, lang)
  const newest = Math.max(...versions.map((one) => one.version))
  return sitePage(
    site,
    lang,
    {
      address: isPinned ? at.report(id, version) : at.report(id),
      // The newest version has its address without a number, whatever becomes of it.
      ...(isPinned && version === newest && { canonical: at.report(id) }),
    },
    {
      title,
      lead: standing(version, newest, here(at.report(id)), speaker),
      blocks: [
        ...blocks,
        heading(
          2,
          'files',
          speaker.site((w) => w.formats),
        ),
        {
          kind: 'list',
          items: files.map(({ name, format }) => [
            { ...speaker.site((w) => w[format]), href: at.file(id, version, name) },
          ]),
        },
        ...versionsSection(versions, version, (of) => here(at.report(id, of)), speaker),
      ],
    },
  )
}

/** What a reader has to know before she cites it: that it was corrected, or has been since. */
function standing(version: number, newest: number, newestAddress: string, speaker: SiteSpeaker): Run[] {
  if (version < newest) {
    return [
      speaker.site((w) => w.replaced, { n: version }),
      speaker.plain(' '),
      { ...speaker.site((w) => w.readNewest), href: newestAddress },
    ]
  }
  return version > 1 ? [speaker.site((w) => w.corrected, { n: version })] : []
}
