import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goldenFiles } from './golden-files.ts'

const folder = new URL('../../../../docs/social-report/', import.meta.url)
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('SS-06 the files in the docs are, byte for byte, what is made today: if not, run `pnpm social-report`', async () => {
  const made = await goldenFiles()
  const kept = readdirSync(folder).map((name) => [name, hash(readFileSync(new URL(name, folder)))])
  expect(Object.fromEntries(kept)).toEqual(
    Object.fromEntries([...made].map(([name, bytes]) => [name, hash(bytes)])),
  )
  for (const [name, bytes] of made) expect([name, bytes.length <= 100 * 1024]).toEqual([name, true])
})
