import type { Finding } from '@rake/core/report'
import { Mend, type Terminal } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** A report as the server takes it. */
export interface Sent {
  readonly key: string
  /** `YYYY-MM-DD`. */
  readonly submitted: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly theme?: string
  /** What looks like personal data and is none, by a person's decision. */
  readonly confirmed?: readonly Finding[]
}

/** What became of each, in the order in which they were sent. */
export interface BroughtIn {
  readonly reports: readonly {
    readonly key: string
    readonly result: 'stored' | 'there' | 'refused'
    readonly problems?: readonly { readonly message: string; readonly mend: string }[]
  }[]
}

export interface Connection {
  /** The address of the API, such as `https://rake.example.fi/api`. */
  readonly to: string
  readonly region: string
  /** The value of the session's cookie. */
  readonly session: string
  readonly lang: string
}

/** The pauses between tries, in seconds: a network that is lost comes back within a minute, or not soon. */
const pauses = [1, 2, 4, 8, 16, 32]
/** Answers after which the same can be sent again. */
const passing = [429, 502, 503, 504]

/**
 * Sends reports to a server, again while the network is lost.
 *
 * @throws Mend where the server refuses the whole, or cannot be reached
 */
export function server({ to, region, session, lang }: Connection, terminal: Terminal, words: CliWords) {
  const address = `${to.replace(/\/$/, '')}/regions/${encodeURIComponent(region)}/imports`
  return async (source: string, reports: readonly Sent[]): Promise<BroughtIn> => {
    for (let at = 0; ; at++) {
      const answer = await tried(address, { source, reports })
      if (typeof answer !== 'string' && !passing.includes(answer.status)) return read(answer)
      const seconds = pauses[at]
      if (seconds === undefined) {
        throw new Mend(
          fillIn(words.imported.lost, { why: typeof answer === 'string' ? answer : String(answer.status) }),
        )
      }
      terminal.progress(fillIn(words.progress.lost, { seconds: String(seconds) }))
      await terminal.wait(seconds)
    }
  }

  /** The answer, or why there was none. */
  async function tried(address: string, body: object): Promise<Response | string> {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': lang,
          Cookie: `rake-session=${session}`,
        },
        body: JSON.stringify(body),
      })
      // The network can be lost in the middle of an answer as well.
      return new Response(await response.text(), { status: response.status })
    } catch (error) {
      const { message, cause } = error as Error
      return cause instanceof Error ? cause.message : message
    }
  }

  async function read(response: Response): Promise<BroughtIn> {
    const body = await response.json().catch(() => ({}))
    if (response.ok) return body as BroughtIn
    if (response.status === 401) throw new Mend(words.imported.session)
    const { title, detail } = body as { title?: string; detail?: string }
    throw new Mend(
      fillIn(words.imported.stopped, { status: String(response.status), why: detail ?? title ?? '' }),
    )
  }
}
