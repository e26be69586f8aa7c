import type { Lang } from '@rake/core/words'
import type { Me, SocialReportLine } from '../api.ts'

/** Where a social report stands, as one can say it: `correcting` is a published one of which the next is written. */
export type Standing = 'drafting' | 'inWorkshop' | 'inApproval' | 'approved' | 'published' | 'correcting'

/** Where a social report stands: that it is a correction, while that is being written. */
export function standingOf({ writing, version }: Pick<SocialReportLine, 'writing' | 'version'>): Standing {
  return writing === 'drafting' && version > 0 ? 'correcting' : (writing as Standing)
}

/** Whether the next document is being written, and the reader may write it. */
export function mayWrite({ writing, acts }: Pick<SocialReportLine, 'writing' | 'acts'>): boolean {
  const isOpen = writing === 'drafting' || writing === 'inWorkshop'
  return isOpen && acts.some((act) => act === 'socialReport.takeToWorkshop' || act === 'socialReport.submit')
}

/** The document that would be submitted now: the last one written as the next version. */
export function nextDocument({
  documents,
  version,
}: {
  readonly documents: readonly { readonly id: string; readonly version: number }[]
  readonly version: number
}): string | undefined {
  return documents.findLast((one) => one.version === version + 1)?.id
}

/** Whether the policy or a ladder lets the reader take part in the writing of social reports. */
export function takesPart({
  may,
  posts,
  socialReports,
}: Pick<Me, 'may' | 'posts' | 'socialReports'>): boolean {
  if (socialReports.length === 0) return false
  return (
    may.some((act) => act.startsWith('socialReport.') || act.startsWith('source.')) ||
    socialReports.some(({ approvals }) =>
      approvals.some(({ role }) => posts.some((post) => post.role === role)),
    )
  )
}

/** The languages' own names: `svenska`. */
export function ownName(lang: Lang): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
