import type { Profile } from '@rake/core'
import type { Db } from './connect.ts'

/**
 * Keeps each profile under its number. A profile in use never changes: another content under the same
 * number is refused, since events are judged by the numbered profile.
 * @throws {Error} naming the region whose version must count up
 */
export async function saveProfiles(db: Db, profiles: readonly Profile[]): Promise<void> {
  for (const profile of profiles) {
    const { slug: region, version } = profile
    await db
      .insertInto('profile')
      .values({ region, version, profile: JSON.stringify(profile) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { same } = await db
      .selectFrom('profile')
      .select(({ eb, val, cast }) =>
        eb('profile', '=', cast<object>(val(JSON.stringify(profile)), 'jsonb') as never).as('same'),
      )
      .where('region', '=', region)
      .where('version', '=', version)
      .executeTakeFirstOrThrow()
    if (!same) {
      throw new Error(
        `The profile of "${region}" has changed, but version ${version} is in use with other content: count the version up`,
      )
    }
  }
}
