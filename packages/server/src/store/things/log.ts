import { randomUUID } from 'node:crypto'
import type { Profile, Snapshot } from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import type { Selectable } from 'kysely'
import type { Db } from '../connect.ts'
import type { Life, ThingKind } from './lives.ts'
import type { StoredEvent, ThingTables } from './tables.ts'
import { wordFields } from './words.ts'

/** Who did something, under which profile, and when. */
export interface Happening {
  readonly profile: Profile
  readonly actor: { readonly id: string }
  readonly at: Instant
  readonly day: PlainDate
}

/** Begins the log of a new thing; gives its id. */
export async function begin<S extends Snapshot, Act extends StoredEvent>(
  tx: Db,
  happening: Happening,
  kind: ThingKind,
  life: Life<S, Act>,
  beginning: StoredEvent,
): Promise<string> {
  const id = randomUUID()
  const region = happening.profile.slug
  await tx.insertInto('thing').values({ region, id, kind }).execute()
  await write(tx, happening, id, 0, beginning)
  await saveSnapshot(tx, region, id, life.start())
  return id
}

/** Adds an event to the log of a thing, with what the thing has become by it. Only in the region's `takeTurn`. */
export async function append(
  tx: Db,
  happening: Happening,
  thing: string,
  event: StoredEvent,
  snapshot: Snapshot,
): Promise<void> {
  const region = happening.profile.slug
  const { last } = await tx
    .selectFrom('thing_event')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('region', '=', region)
    .where('thing', '=', thing)
    .executeTakeFirstOrThrow()
  await write(tx, happening, thing, last + 1, event)
  await saveSnapshot(tx, region, thing, snapshot)
}

async function write(tx: Db, happening: Happening, thing: string, seq: number, event: StoredEvent) {
  const { profile, actor, at, day } = happening
  await tx
    .insertInto('thing_event')
    .values({
      region: profile.slug,
      thing,
      seq,
      type: event.type,
      event: JSON.stringify(event),
      profile_version: profile.version,
      actor: actor.id,
      at,
      day,
    })
    .execute()
}

async function saveSnapshot(tx: Db, region: string, thing: string, snapshot: Snapshot): Promise<void> {
  const row = {
    machine_version: snapshot.machineVersion,
    value: JSON.stringify(snapshot.value),
    context: JSON.stringify(snapshot.context),
  }
  await tx
    .insertInto('thing_snapshot')
    .values({ region, thing, ...row })
    .onConflict((conflict) => conflict.columns(['region', 'thing']).doUpdateSet(row))
    .execute()
}

/** The columns that {@link snapshotOf} reads. */
export const snapshotColumns = ['machine_version', 'value', 'context'] as const

/** What a thing is: its stored snapshot, or where that is of another machine version, its log replayed. */
export async function snapshotOf<S extends Snapshot, Act extends StoredEvent>(
  db: Db,
  life: Life<S, Act>,
  region: string,
  thing: string,
  row: Pick<Selectable<ThingTables['thing_snapshot']>, (typeof snapshotColumns)[number]>,
): Promise<S> {
  const { machine_version: machineVersion, value, context } = row
  if (machineVersion !== life.start().machineVersion) {
    const log = await entriesOf<Act>(db, region, thing)
    return life.replay(log.map(({ act }) => act))
  }
  return { machineVersion, value, context } as S
}

/** One act of a log as it is stored: what was written stands in it by its ids. */
export interface Entry<Act extends StoredEvent> {
  readonly act: Act
  readonly day: PlainDate
  readonly at: Instant
  readonly actor: string
}

/** The log of a thing after its beginning. */
export async function entriesOf<Act extends StoredEvent>(
  db: Db,
  region: string,
  thing: string,
): Promise<Entry<Act>[]> {
  return (await logOf<Act>(db, region, thing)).slice(1) as Entry<Act>[]
}

/** The whole log of a thing, its beginning first. */
export async function logOf<Act extends StoredEvent>(
  db: Db,
  region: string,
  thing: string,
): Promise<Entry<Act | StoredEvent>[]> {
  const rows = await db
    .selectFrom('thing_event')
    .select(['event', 'day', 'at', 'actor'])
    .where('region', '=', region)
    .where('thing', '=', thing)
    .orderBy('seq')
    .execute()
  return rows.map(({ event, day, at, actor }) => ({ act: event, day, at: at as Instant, actor }))
}

/** The act as the log keeps it: what was written stands in erasable rows, and their ids in the act. */
export async function withStoredWords<Act extends StoredEvent>(
  tx: Db,
  region: string,
  thing: string,
  act: Act,
): Promise<Act> {
  const kept = { ...act } as Record<string, unknown>
  for (const field of wordFields) {
    const words = kept[field]
    if (typeof words !== 'string') continue
    const id = randomUUID()
    await tx.insertInto('thing_words').values({ region, id, thing, words }).execute()
    kept[field] = id
  }
  return kept as Act
}

/** What was written of some things, by the ids that stand in their logs; what was erased is not there. */
export async function wordsOf(
  db: Db,
  region: string,
  things: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (things.length === 0) return new Map()
  const rows = await db
    .selectFrom('thing_words')
    .select(['id', 'words'])
    .where('region', '=', region)
    .where('thing', 'in', things)
    .execute()
  return new Map(rows.map(({ id, words }) => [id, words]))
}
