import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail as the server took it, decoded. */
export interface Received {
  readonly to: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  readonly subject: string
  readonly text: string
  /** All of it as it came over the wire. */
  readonly raw: string
}

/**
 * A real mail server on a port of its own, which can be taken down and started again.
 * @param password what the user `rake` has to sign in with; left out: nobody has to
 */
export async function testMailServer(password?: string) {
  const mails: Received[] = []
  /** Mailboxes that do not exist. */
  const refused = new Set<string>()
  /** Mailboxes at whose name the server breaks the connection off. */
  const breaking = new Set<string>()
  let server: SMTPServer | undefined
  let port = 0

  async function start(): Promise<void> {
    const fresh = new SMTPServer({
      disabledCommands: password === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
      disableReverseLookup: true,
      allowInsecureAuth: true,
      onAuth({ username, password: given }, _session, done) {
        if (username === 'rake' && given === password) done(null, { user: username })
        else done(new Error('Wrong password'))
      },
      onRcptTo({ address }, session, done) {
        if (breaking.has(address)) {
          for (const connection of fresh.connections) {
            if (connection.id === session.id) connection.close()
          }
        }
        done(refused.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null)
      },
      onData(stream, { envelope }, done) {
        text(stream).then((raw) => {
          mails.push(
            read(
              envelope.rcptTo.map(({ address }) => address),
              raw,
            ),
          )
          done()
        }, done)
      },
    })
    fresh.on('error', () => {})
    fresh.listen(port, '127.0.0.1')
    await once(fresh.server, 'listening')
    port = (fresh.server.address() as AddressInfo).port
    server = fresh
  }

  async function stop(): Promise<void> {
    const closing = server
    server = undefined
    if (closing) await new Promise<void>((resolve) => closing.close(resolve))
  }

  await start()
  return { url: `smtp://127.0.0.1:${port}`, mails, refused, breaking, start, stop }
}

function read(to: readonly string[], raw: string): Received {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  const body = raw.slice(end + 4)
  const encoding = headers.get('content-transfer-encoding')
  return {
    to,
    headers,
    subject: decodeWords(headers.get('subject') ?? ''),
    text: (encoding === 'quoted-printable'
      ? quoted(body.replaceAll('=\r\n', ''))
      : encoding === 'base64'
        ? Buffer.from(body, 'base64').toString()
        : body
    ).replaceAll('\r\n', '\n'),
    raw,
  }
}

/** Encoded words of a header (RFC 2047). */
function decodeWords(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'q' ? quoted(word.replaceAll('_', ' ')) : Buffer.from(word, 'base64').toString(),
    )
}

/** Quoted-printable (RFC 2045, 6.7). */
function quoted(encoded: string): string {
  const bytes = encoded.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}
