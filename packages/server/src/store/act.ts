import { randomUUID } from 'node:crypto'
import {
  type Act,
  type Actor,
  apply,
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
import { leadOf, saveSnapshot, snapshotColumns, snapshotOf } from './snapshots.ts'

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
  readonly codes: Readonly<Record<string, string>>
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
  const before = new Map([...reports.values()].map((one) => [one.id, codesNow(one, reports)]))

  const { path } = placeNow(acting, report)
  const formerLead = report.snapshot.context.lead
  const applied = apply(report.snapshot, act, { handling: profile.handling, actor, path })
  if (!applied.ok) throw new Refused(applied.refusal)
  await append(tx, acting, report, await withStoredWords(tx, profile.slug, report.id, act), applied.snapshot)

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
    await count(tx, profile, one.submitted, before.get(one.id), codesNow(one, reports))
  }
  await notifyOwner(tx, acting, report)
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
 * can change. Acts of a region go one after the other: they are few, and joining touches several reports.
 */
async function loadTogether(tx: Db, { profile, report, act }: Acting): Promise<Map<string, Loaded>> {
  const region = profile.slug
  await sql`select pg_advisory_xact_lock(hashtextextended(${region}, 0))`.execute(tx)
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
function codesNow(report: Loaded, reports: ReadonlyMap<string, Loaded>): Readonly<Record<string, string>> {
  const lead = reports.get(report.snapshot.context.lead ?? '')
  return codesOf(report.codes, report.snapshot, lead?.snapshot ?? report.snapshot)
}

/** The act as the log keeps it: its words stand in an erasable row, and their id in the event. */
async function withStoredWords(tx: Db, region: string, report: string, act: Act): Promise<Act> {
  if (!('text' in act) || act.text === undefined) return act
  const id = randomUUID()
  await tx.insertInto('words').values({ region, id, report, words: act.text }).execute()
  return { ...act, text: id }
}

async function tell(tx: Db, acting: Acting, report: Loaded, event: SystemEvent): Promise<void> {
  const applied = apply(report.snapshot, event)
  if (!applied.ok) throw new Refused('notNow')
  await append(tx, acting, report, event, applied.snapshot)
}

async function append(
  tx: Db,
  { profile, actor, at, day }: Acting,
  report: Loaded,
  event: ReportEvent,
  snapshot: ReportSnapshot,
): Promise<void> {
  const region = profile.slug
  const { last } = await tx
    .selectFrom('event')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('region', '=', region)
    .where('report', '=', report.id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('event')
    .values({
      region,
      report: report.id,
      seq: last + 1,
      type: event.type,
      event: JSON.stringify(event),
      profile_version: profile.version,
      actor: actor.id,
      at,
      day,
    })
    .execute()
  report.snapshot = snapshot
  await saveSnapshot(tx, region, report.id, snapshot)
}

/** Whoever is newly named to carry the matter on is told so (PS-09). */
async function notifyOwner(tx: Db, { profile, act, day }: Acting, report: Loaded): Promise<void> {
  if ((act.type !== 'matter.decide' && act.type !== 'matter.assign') || act.owner === undefined) return
  await tx
    .insertInto('outbox')
    .values({
      region: profile.slug,
      id: randomUUID(),
      kind: 'matter.assign',
      recipient: act.owner,
      report: report.id,
      day,
      sent: null,
    })
    .execute()
}
