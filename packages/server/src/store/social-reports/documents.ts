import { randomUUID } from 'node:crypto'
import { type Actor, type SocialReport, socialReportLifecycle } from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import type { Happening } from '../things/log.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { problemsOfDocument, type TextsOf } from './check-document.ts'
import { judgementOf } from './kinds.ts'
import { findSocialReport } from './read.ts'

/** A document of a social report, and who has written it. */
export interface Writing extends Happening {
  readonly actor: Actor
  readonly socialReport: string
  readonly document: SocialReport
  readonly texts: TextsOf
}

/** The acts that name a document: who may do one of them, may write it. */
const naming = ['socialReport.takeToWorkshop', 'socialReport.submit'] as const

/**
 * Keeps a document for a social report that is being written, if nothing is wrong with it; it never changes. Whoever
 * could now submit it or take it to the workshop may. Its days of publication and audience are those of its draft:
 * publishing sets them. Gives its id.
 */
export function keepDocument(db: Db, writing: Writing): Promise<Result<string>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, actor, at, day, document, texts } = writing
      const region = profile.slug
      await takeTurn(tx, region)
      const socialReport = await findSocialReport(tx, region, writing.socialReport)
      if (!socialReport) throw new Refused('missing')
      const { snapshot } = socialReport
      const judgement = judgementOf(profile, socialReport, actor, day)
      const tries = naming.map((type) =>
        socialReportLifecycle.apply(snapshot, socialReportLifecycle.examples[type], judgement),
      )
      if (!tries.some(({ ok }) => ok)) {
        const isOther = tries.every((one) => !one.ok && one.refusal === 'forbidden')
        throw new Refused(isOther ? 'forbidden' : 'notNow')
      }
      const problems = await problemsOfDocument(tx, document, { profile, socialReport, texts })
      if (problems.length > 0) throw new Refused('document', problems)
      const id = randomUUID()
      await tx
        .insertInto('social_report_document')
        .values({
          region,
          id,
          social_report: socialReport.id,
          document: JSON.stringify(document),
          written_by: actor.id,
          written_at: at,
          day,
        })
        .execute()
      return id
    }),
  )
}
