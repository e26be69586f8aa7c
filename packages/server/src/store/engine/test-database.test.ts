import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './test-database.ts'

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('each file has a database of its own, migrated once for all of them', async () => {
  let migrations = 0
  const migrate = async (url: string): Promise<void> => {
    migrations += 1
    await query(url, 'create table thing as select 1 as n')
  }
  const [one, two] = await Promise.all([freshDatabase(migrate, 'thing'), freshDatabase(migrate, 'thing')])
  expect(migrations).toBe(1)
  await query(one.url, 'insert into thing values (2)')
  expect(await query(two.url, 'select n from thing')).toEqual([{ n: 1 }])
  await one.drop()
  await expect(query(one.url, 'select 1')).rejects.toMatchObject({ code: '3D000' })
  await two.drop()
})

test('a migration that fails is tried again by the next file', async () => {
  const failing = freshDatabase(() => Promise.reject(new Error('no such column')), 'failing')
  await expect(failing).rejects.toThrow('no such column')
  const database = await freshDatabase(async () => undefined, 'failing')
  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await database.drop()
})

test('the tests are no superuser: row-level security binds them', async () => {
  const { url, drop } = await freshDatabase(async (empty) => {
    await query(
      empty,
      `create table secret as select 1 as n;
       alter table secret enable row level security;
       alter table secret force row level security`,
    )
  }, 'secret')
  expect(await query(url, 'select n from secret')).toEqual([])
  await drop()
})
