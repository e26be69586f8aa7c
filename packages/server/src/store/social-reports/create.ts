import { type Actor, may, type Profile, periodNamed, socialReportLifecycle, unitOf } from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import { begin, type Happening } from '../things/log.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { addressOf, kindOf, pathOf, type Which } from './kinds.ts'

/** Which social report is to be written, and who begins it. */
export interface Beginning extends Happening, Which {
  readonly actor: Actor
}

/**
 * Begins a social report (SS-05): of a kind of the profile, of a unit of its level where it has one, over a period
 * of the region. There is one of each. Gives its id.
 */
export function createSocialReport(db: Db, beginning: Beginning): Promise<Result<string>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, actor, kind, unit, period, day } = beginning
      const region = profile.slug
      await takeTurn(tx, region)
      checkUnit(profile, beginning)
      const path = pathOf(profile, unit, day)
      if (!may(profile.handling.policy, 'socialReport.draft', actor, { path })) throw new Refused('forbidden')
      if (!periodNamed(profile, period) && !(await hasEdition(tx, region, period)))
        throw new Refused('unknownReference')

      const address = addressOf(beginning)
      const there = await tx
        .selectFrom('social_report')
        .select('id')
        .where('region', '=', region)
        .where('address', '=', address)
        .executeTakeFirst()
      if (there) throw new Refused('exists')
      const draft = { type: 'socialReport.draft', kind, ...(unit !== undefined && { unit }), period }
      const id = await begin(tx, beginning, 'socialReport', socialReportLifecycle, draft)
      await tx
        .insertInto('social_report')
        .values({ region, id, address, kind, unit: unit ?? null, period })
        .execute()
      return id
    }),
  )
}

/** A kind with a level is written by a unit of that level, one without by the region. */
function checkUnit(profile: Profile, { kind, unit }: Which): void {
  const { level } = kindOf(profile, kind)
  const levelOfUnit = unit === undefined ? undefined : unitOf(profile, unit)?.level
  if (level !== levelOfUnit || (unit === undefined) !== (level === undefined))
    throw new Refused('unknownReference')
}

/** A span that is no period of the profile can have been published from the store, as that of a first report (SS-06). */
async function hasEdition(tx: Db, region: string, period: string): Promise<boolean> {
  const edition = await tx
    .selectFrom('edition')
    .select('number')
    .where('region', '=', region)
    .where('period', '=', period)
    .limit(1)
    .executeTakeFirst()
  return edition !== undefined
}
