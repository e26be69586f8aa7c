import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { keptSecret } from './kept-secret.ts'

/** What the environment says. */
export interface Settings {
  /** PORT, 3000 by default; 0 for any that is free. */
  readonly port: number
  /** RAKE_DATA: the folder of the embedded database and the secret, `.rake` by default (see {@link defaultData}). */
  readonly data: string
  /** DATABASE_URL: a PostgreSQL of one's own, from version 15 on; unset: the embedded one. */
  readonly databaseUrl: string | undefined
  /** RAKE_SECRET, or the one kept in the data folder. */
  readonly secret: string
  /** RAKE_SMTP and RAKE_FROM: the server that mails are sent over, and whom they come from; unset: none are. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined
  /**
   * RAKE_ADDRESS: where people reach this installation, for the links in mails, on receipts and in the
   * summaries of published reports; unset: mails say this machine, the others name no address.
   */
  readonly address: string | undefined
  /** RAKE_FRAME_ORIGINS: the exact origins whose pages may show the form in a frame; none by default. */
  readonly frameOrigins: readonly string[]
}

/**
 * Reads the environment; makes the secret on the first start where none is given.
 * @throws {Error} when PORT is no port, RAKE_ADDRESS no address, RAKE_FROM is missing beside RAKE_SMTP, or one of
 * RAKE_FRAME_ORIGINS is no origin
 */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${env.PORT}": write a number from 1 to 65535`)
  }
  const { RAKE_SMTP: url, RAKE_FROM: from } = env
  if (url && !from) throw new Error('RAKE_SMTP is set without RAKE_FROM: write whom mails come from')
  const address = env.RAKE_ADDRESS || undefined
  if (address !== undefined && !(/^https?:\/\/./.test(address) && URL.canParse(address))) {
    throw new Error(`RAKE_ADDRESS is "${address}": write an address such as https://rake.example.org`)
  }
  const data = env.RAKE_DATA || (await defaultData())
  return {
    port,
    data,
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.RAKE_SECRET || (await keptSecret(data)),
    smtp: url && from ? { url, from } : undefined,
    address: address?.replace(/\/+$/, ''),
    frameOrigins: originsIn(env.RAKE_FRAME_ORIGINS ?? ''),
  }
}

/** Scheme, host and port, nothing else: a star or a path would let in more pages than were meant. */
function originsIn(list: string): string[] {
  const origins = list.split(/[\s,]+/).filter((one) => one !== '')
  for (const one of origins) {
    const isOrigin = URL.canParse(one) && new URL(one).origin === one && /^https?:\/\/[^*]+$/.test(one)
    if (isOrigin) continue
    throw new Error(`RAKE_FRAME_ORIGINS has "${one}": write origins such as https://intranet.example.org`)
  }
  return origins
}

/**
 * `.rake` in the folder where the server was started. As root the database runs as a user of its own, who
 * cannot enter a home closed to others: then `/var/lib/rake`.
 */
async function defaultData(): Promise<string> {
  if (process.getuid?.() !== 0) return '.rake'
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const { mode } = await stat(folder)
    if (!(mode & 0o001)) return '/var/lib/rake'
    if (folder === dirname(folder)) return '.rake'
  }
}
