import { connect, type Db, migrate } from './connect.ts'
import { freshDatabase } from './engine/test-database.ts'

/** A migrated database of its own for one test file, and the way to be rid of it. */
export async function testStore(): Promise<{ db: Db; url: string; drop: () => Promise<void> }> {
  const { url, drop } = await freshDatabase(async (empty) => {
    const db = connect(empty)
    await migrate(db)
    await db.destroy()
  })
  const db = connect(url)
  return {
    db,
    url,
    drop: async () => {
      await db.destroy()
      await drop()
    },
  }
}
