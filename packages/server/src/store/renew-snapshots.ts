import { machineVersion, replay } from '@rake/core'
import type { Db } from './connect.ts'
import { takeTurn } from './log.ts'
import { eventsOf, saveSnapshot } from './snapshots.ts'

/** Replays the reports whose snapshots are of another machine version, so that SQL can count by all of them. */
export async function renewSnapshots(db: Db, region: string): Promise<void> {
  const stale = await db
    .selectFrom('snapshot')
    .select('report')
    .where('region', '=', region)
    .where('machine_version', '<', machineVersion)
    .execute()
  for (const { report } of stale) {
    await db.transaction().execute(async (tx) => {
      await takeTurn(tx, region)
      await saveSnapshot(tx, region, report, replay(await eventsOf(tx, region, report)))
    })
  }
}
