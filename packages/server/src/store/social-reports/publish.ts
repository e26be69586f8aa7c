import { type Audience, announcedTo, type SocialReport } from '@rake/core'
import type { Db } from '../connect.ts'
import { leaveNotices } from '../log.ts'
import type { Happening } from '../things/log.ts'
import { Refused } from '../things/refusal.ts'
import { problemsOfDocument, type TextsOf } from './check-document.ts'
import { documentOf, type SocialReportLine } from './read.ts'

/** Which social report is published to whom, before the act has changed it. */
interface Publishing extends Happening {
  readonly audience: Audience
  readonly texts: TextsOf
}

/**
 * Freezes the document that every level has approved as the next version, and leaves a notice for all to whom the
 * region announces what it publishes (SS-05). Only the day of publication and the audience are set in it, and it is
 * checked once more: an approval of a text may have been taken back since.
 */
export async function publishDocument(
  tx: Db,
  socialReport: SocialReportLine,
  publishing: Publishing,
): Promise<void> {
  const { profile, day, audience, texts } = publishing
  const { id, address, kind, unit, period, snapshot } = socialReport
  const region = profile.slug
  const approved = await documentOf(tx, region, id, snapshot.context.document)
  if (!approved) throw new Refused('unknownReference')
  const document: SocialReport = { ...approved, audience, published: day }
  const problems = await problemsOfDocument(tx, document, { profile, socialReport, texts })
  if (problems.length > 0) throw new Refused('document', problems)
  await tx
    .insertInto('publication')
    .values({
      region,
      id: address,
      version: document.version,
      social_report: id,
      kind,
      unit: unit ?? null,
      period,
      audience,
      published: day,
      document: JSON.stringify(document),
    })
    .execute()
  const told = announcedTo(profile, unit).map((post) => post.id)
  await leaveNotices(tx, { profile, day, publication: address }, 'socialReport.publish', told)
}
