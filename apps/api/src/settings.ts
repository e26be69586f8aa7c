import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the environment says. */
export interface Settings {
  /** PORT, 3000 by default; 0 for any that is free. */
  readonly port: number
  /** RAKE_DATA: the folder of the embedded database and the secret, `.rake` by default. */
  readonly data: string
  /** DATABASE_URL: a PostgreSQL of one's own, from version 15 on; unset: the embedded one. */
  readonly databaseUrl: string | undefined
  /** RAKE_SECRET, or the one kept in the data folder. */
  readonly secret: string
  /** RAKE_SMTP and RAKE_FROM: the server that mails are sent over, and whom they come from; unset: none are. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined
  /** RAKE_ADDRESS: where people reach this installation, for links in mails; on this machine by default. */
  readonly address: string
}

/**
 * Reads the environment; makes the secret on the first start where none is given.
 * @throws {Error} when PORT is no port, RAKE_ADDRESS no address, or RAKE_FROM is missing beside RAKE_SMTP
 */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${env.PORT}": write a number from 1 to 65535`)
  }
  const { RAKE_SMTP: url, RAKE_FROM: from } = env
  if (url && !from) throw new Error('RAKE_SMTP is set without RAKE_FROM: write whom mails come from')
  const address = env.RAKE_ADDRESS || `http://localhost:${port}`
  if (!/^https?:\/\/./.test(address) || !URL.canParse(address)) {
    throw new Error(`RAKE_ADDRESS is "${address}": write an address such as https://rake.example.org`)
  }
  const data = env.RAKE_DATA || '.rake'
  return {
    port,
    data,
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.RAKE_SECRET || (await keptSecret(data)),
    smtp: url && from ? { url, from } : undefined,
    address: address.replace(/\/+$/, ''),
  }
}

/**
 * The secret in the data folder. Without it no receipt opens again, so it is written once, read by its owner
 * alone, and belongs into the backup beside the database.
 */
async function keptSecret(data: string): Promise<string> {
  await mkdir(data, { recursive: true, mode: 0o700 })
  const file = join(data, 'secret')
  try {
    // Fails if the file is there: of two that start at once, both end up with the same secret.
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error
  }
  return readFile(file, 'utf8')
}
