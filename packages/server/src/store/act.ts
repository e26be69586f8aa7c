import {
  type Act,
  type Actor,
  apply,
  type Codes,
  currentUnit,
  may,
  type Place,
  type Profile,
  type Refusal,
  type ReportEvent,
  type ReportSnapshot,
  type SystemEvent,
  themesOf,
  unitPath,
} from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import { codesOf, count } from './codes.ts'
import type { Db } from './connect.ts'
import { isId } from './id.ts'
import { append, keepWords, leaveNotices, takeTurn } from './log.ts'
import { leadOf, snapshotColumns, snapshotOf } from './snapshots.ts'

/** Who does what to which report, and when. */
export interface Acting {
  readonly profile: Profile
  readonly report: string
  readonly act: Act
  readonly actor: Actor
  readonly at: Instant
  readonly day: PlainDate
}

/**
 * Why an act was not taken. `missing`: there is no such report in the region. `unknownReference`: what the
 * act names (a lead, a theme, a channel, a route) is not there.
 */
export type ActRefusal = Refusal | 'missing' | 'unknownReference'

/** A report as an act finds it. */
interface Loaded {
  readonly id: string
  readonly submitted: PlainDate
  readonly unit: string
  readonly codes: Codes
  snapshot: ReportSnapshot
}

/**
 * Takes an act: judged by the profile, then event, snapshot, counts and notices in one transaction.
 * @returns why it was refused, with nothing stored; undefined if it was taken
 */
export async function act(db: Db, acting: Acting): Promise<ActRefusal | undefined> {
  try {
    await db.transaction().execute((tx) => actIn(tx, acting))
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

/** Thrown so that the transaction rolls back. */
class Refused extends Error {
  readonly refusal: ActRefusal
  constructor(refusal: ActRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

async function actIn(tx: Db, acting: Acting): Promise<void> {
  const { profile, act, actor } = acting
  checkReferences(profile, act)
  const reports = await loadTogether(tx, acting)
  const report = found(reports, acting.report)
  const before = new Map([...reports.values()].map((one) => [one.id, codesNow(profile, one, reports)]))

  const { path } = placeNow(acting, report)
  const { lead: formerLead, owner: formerOwner } = report.snapshot.context
  const applied = apply(report.snapshot, act, { handling: profile.handling, actor, path })
  if (!applied.ok) throw new Refused(applied.refusal)
  await checkInvitation(tx, acting)
  await record(tx, acting, report, await withStoredWords(tx, profile.slug, report.id, act), applied.snapshot)

  if (act.type === 'matter.join') {
    const lead = found(reports, act.lead)
    // What the actor may not see is not there for her: her reporter would read its decisions.
    if (!may(profile.handling.policy, 'matter.read', actor, placeNow(acting, lead)))
      throw new Refused('unknownReference')
    await tell(tx, acting, lead, { type: 'member.add', report: report.id })
  }
  if (act.type === 'matter.separate' && formerLead !== undefined) {
    await tell(tx, acting, found(reports, formerLead), { type: 'member.remove', report: report.id })
  }
  for (const one of reports.values()) {
    await count(tx, profile, one.submitted, before.get(one.id), codesNow(profile, one, reports))
  }
  await notifyOwner(tx, acting, formerOwner)
}

function checkReferences({ handling, channels, taxonomy }: Profile, act: Act): void {
  const known =
    act.type === 'matter.decide'
      ? handling.routes.includes(act.route)
      : act.type === 'matter.redirect'
        ? channels.some(({ id }) => id === act.channel)
        : act.type === 'report.classify'
          ? themesOf(taxonomy).some(({ id }) => id === act.theme)
          : true
  if (!known) throw new Refused('unknownReference')
}

function found(reports: ReadonlyMap<string, Loaded>, id: string): Loaded {
  const report = reports.get(id)
  if (!report) throw new Refused('unknownReference')
  return report
}

/** Where a report stands on the day of the act, for the policy to judge by. */
function placeNow({ profile, day }: Acting, { unit, snapshot }: Loaded): Place {
  const path = unitPath(profile, currentUnit(profile, unit, day)?.id ?? unit)
  return { path, owner: snapshot.context.owner }
}

/**
 * The report, the lead that it has or is to have, and the reports that have joined it: all that the act
 * can change.
 */
async function loadTogether(tx: Db, { profile, report, act }: Acting): Promise<Map<string, Loaded>> {
  const region = profile.slug
  await takeTurn(tx, region)
  if (act.type === 'matter.join' && (act.lead === report || !isId(act.lead)))
    throw new Refused('unknownReference')

  const rows = await tx
    .selectFrom('report')
    .innerJoin('snapshot', (on) =>
      on.onRef('snapshot.region', '=', 'report.region').onRef('snapshot.report', '=', 'report.id'),
    )
    .select(['id', 'submitted', 'unit', 'codes', ...snapshotColumns])
    .where('snapshot.region', '=', region)
    .where(({ or, eb }) =>
      or([
        // All of the snapshot, and each by an index of its own.
        eb('snapshot.report', 'in', act.type === 'matter.join' ? [report, act.lead] : [report]),
        eb(leadOf, '=', report),
        eb(
          'snapshot.report',
          '=',
          eb
            .selectFrom('snapshot as own')
            .select(sql<string>`(own.context ->> 'lead')::uuid`.as('lead'))
            .where('own.region', '=', region)
            .where('own.report', '=', report),
        ),
      ]),
    )
    .execute()
  const loaded = new Map<string, Loaded>()
  for (const { id, submitted, unit, codes, ...row } of rows) {
    loaded.set(id, { id, submitted, unit, codes, snapshot: await snapshotOf(tx, region, id, row) })
  }
  if (!loaded.has(report)) throw new Refused('missing')
  return loaded
}

/** What of a report is counted now; where it has joined a matter, with that matter's route and outcome. */
function codesNow(profile: Profile, report: Loaded, reports: ReadonlyMap<string, Loaded>): Codes {
  const lead = reports.get(report.snapshot.context.lead ?? '')
  return codesOf(profile, report.codes, report.snapshot, lead?.snapshot ?? report.snapshot)
}

/** The act as the log keeps it: its words stand in an erasable row, and their id in the event. */
async function withStoredWords(tx: Db, region: string, report: string, act: Act): Promise<Act> {
  if (!('text' in act) || act.text === undefined) return act
  return { ...act, text: await keepWords(tx, region, report, act.text) }
}

async function tell(tx: Db, acting: Acting, report: Loaded, event: SystemEvent): Promise<void> {
  const applied = apply(report.snapshot, event)
  if (!applied.ok) throw new Refused('notNow')
  await record(tx, acting, report, event, applied.snapshot)
}

async function record(
  tx: Db,
  { profile, actor, at, day }: Acting,
  report: Loaded,
  event: ReportEvent,
  snapshot: ReportSnapshot,
): Promise<void> {
  await append(tx, { profile, report: report.id, actor: actor.id, at, day }, event, snapshot)
  report.snapshot = snapshot
}

/** Whoever is newly named to carry the matter on is told so (PS-09). */
async function notifyOwner(tx: Db, acting: Acting, formerOwner: string | undefined): Promise<void> {
  const { act } = acting
  const owner = act.type === 'matter.decide' || act.type === 'matter.assign' ? act.owner : undefined
  if (owner !== undefined && owner !== formerOwner) await leaveNotices(tx, acting, 'matter.assign', [owner])
}

/** Who did not say that she is available is not invited; of an erased report nobody knows any more (PS-16). */
async function checkInvitation(tx: Db, { profile, report, act }: Acting): Promise<void> {
  if (act.type !== 'reporter.ask' || act.purpose !== 'invitation') return
  const row = await tx
    .selectFrom('answers')
    .select('answers')
    .where('region', '=', profile.slug)
    .where('report', '=', report)
    .executeTakeFirst()
  if (row?.answers.available !== true) throw new Refused('notNow')
}
