import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret in the data folder, made on the first start. Without it no receipt opens again: it is read by its
 * owner alone, written to the disk before it is used, and belongs into the backup beside the database.
 */
export async function keptSecret(data: string): Promise<string> {
  await mkdir(data, { recursive: true, mode: 0o700 })
  const file = join(data, 'secret')
  const kept = await readFile(file, 'utf8').catch(ifMissing)
  if (kept !== undefined) return kept

  // Written whole under another name first: a start that is cut short leaves no half of a secret. Of two
  // that start at once one link fails, and both read the same.
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(randomBytes(32).toString('base64url'))
  await handle.sync()
  await handle.close()
  try {
    await link(draft, file)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
  return readFile(file, 'utf8')
}

function ifMissing(error: { code?: unknown }): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
