import {
  type Actor,
  type Profile,
  type SocialReportAct,
  type SocialReportSnapshot,
  socialReportLifecycle,
  unitOf,
} from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import { append, type Happening, withStoredWords } from '../things/log.ts'
import { isCode, isReceiver } from '../things/references.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { problemsOfDocument, type TextsOf } from './check-document.ts'
import { judgementOf, kindOf, pathOf } from './kinds.ts'
import { publishDocument } from './publish.ts'
import { actsOf, documentOf, findSocialReport, type SocialReportLine } from './read.ts'

/** Who does what to which social report, and when. */
export interface SocialReportActing extends Happening {
  readonly actor: Actor
  readonly socialReport: string
  readonly act: SocialReportAct
  readonly texts: TextsOf
}

/**
 * Takes an act on a social report: judged under the profile's ladder and policy, then event and snapshot, and of a
 * publication its frozen version and its notices, in one transaction.
 */
export function actOnSocialReport(db: Db, acting: SocialReportActing): Promise<Result<SocialReportSnapshot>> {
  return refusable(() => db.transaction().execute((tx) => actIn(tx, acting)))
}

async function actIn(tx: Db, acting: SocialReportActing): Promise<SocialReportSnapshot> {
  const { profile, act, actor, day } = acting
  const region = profile.slug
  await takeTurn(tx, region)
  const socialReport = await findSocialReport(tx, region, acting.socialReport)
  if (!socialReport) throw new Refused('missing')
  // A unit's answer is judged where the unit stands (VA-05).
  const at = act.type === 'socialReport.answer' ? act.unit : undefined
  const judgement = judgementOf(profile, socialReport, actor, day, at ?? socialReport.unit)
  const applied = socialReportLifecycle.apply(socialReport.snapshot, act, judgement)
  if (!applied.ok) throw new Refused(applied.refusal)

  await checkReferences(tx, acting, socialReport)
  if (act.type === 'socialReport.publish') {
    await publishDocument(tx, socialReport, { ...acting, audience: act.audience })
  }
  const kept = await withStoredWords(tx, region, socialReport.id, act)
  await append(tx, acting, socialReport.id, kept, applied.snapshot)
  return applied.snapshot
}

/** What the act names must be there. */
async function checkReferences(
  tx: Db,
  { profile, act, day, texts }: SocialReportActing,
  socialReport: SocialReportLine,
): Promise<void> {
  switch (act.type) {
    case 'socialReport.include':
      return checkPart(tx, profile, socialReport, act.report, day)
    case 'source.add':
      if (!profile.sources?.some(({ id }) => id === act.kind) || !isCode(act.source))
        throw new Refused('unknownReference')
      return
    case 'socialReport.takeToWorkshop':
    case 'socialReport.submit': {
      const document = await documentOf(tx, profile.slug, socialReport.id, act.document)
      if (!document) throw new Refused('unknownReference')
      const problems = await problemsOfDocument(tx, document, { profile, socialReport, texts })
      if (problems.length > 0) throw new Refused('document', problems)
      return
    }
    case 'socialReport.present':
    case 'socialReport.answer':
      if (!isReceiver(profile, act)) throw new Refused('unknownReference')
      return
    default:
      return
  }
}

/**
 * What is gathered (PO-10) is a social report of the kind below, of a unit within this one and over the same period,
 * that has climbed its own ladder; and each once.
 */
async function checkPart(
  tx: Db,
  profile: Profile,
  { id, kind, unit, period }: SocialReportLine,
  part: string,
  day: SocialReportActing['day'],
): Promise<void> {
  const { gathers } = kindOf(profile, kind)
  const found = await findSocialReport(tx, profile.slug, part)
  const isBelow =
    found?.unit !== undefined &&
    unitOf(profile, found.unit) !== undefined &&
    (unit === undefined || pathOf(profile, found.unit, day).includes(unit))
  if (!found || found.kind !== gathers || !isBelow || found.period !== period)
    throw new Refused('unknownReference')
  const { value, context } = found.snapshot
  if (value.writing !== 'approved' && context.version === 0) throw new Refused('notNow')
  const log = await actsOf(tx, profile.slug, id)
  if (log.some(({ act }) => act.type === 'socialReport.include' && act.report === part))
    throw new Refused('exists')
}
