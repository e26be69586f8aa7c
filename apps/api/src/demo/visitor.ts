import { type Instant, instant, type PlainDate, plainDate } from '@rake/core/clock'
import { type AppOptions, createApp } from '@rake/server'

/** People at work on the days of the past, through the API. */
export interface Visitor {
  /** Sets the clock to a day: all that follows happens on it. */
  on(day: PlainDate): void
  /** Sends something as somebody; what is answered, if it is JSON. */
  post(person: string, path: string, body: unknown): Promise<Record<string, unknown>>
  /** Reads something as somebody. */
  get<Body>(person: string, path: string): Promise<Body>
  /** Sends a report, and gives its id. */
  report(answers: Record<string, unknown>, key: string): Promise<string>
}

/**
 * A visitor of a region, whose paths begin below its address.
 * @throws {Error} from whatever the API refuses
 */
export function visitor(options: AppOptions, region: string): Visitor {
  let day: PlainDate = plainDate('2000-01-01')
  const app = createApp({ ...options, now: (): Instant => instant(`${day}T09:00:00Z`) })
  const cookies = new Map<string, string>()

  async function send(method: string, path: string, headers: Record<string, string>, body?: unknown) {
    const response = await app.request(path, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) {
      throw new Error(`The demonstration cannot be filled: ${day} ${path}: ${await response.text()}`)
    }
    return response
  }

  async function cookieOf(person: string): Promise<{ Cookie: string }> {
    const known = cookies.get(person)
    if (known !== undefined) return { Cookie: known }
    const { headers } = await send('POST', '/session', {}, { region, person })
    const cookie = (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
    cookies.set(person, cookie)
    return { Cookie: cookie }
  }

  return {
    on(then) {
      day = then
    },
    async post(person, path, body) {
      const response = await send('POST', `/regions/${region}${path}`, await cookieOf(person), body)
      return response.status === 204 ? {} : await response.json()
    },
    async get(person, path) {
      return (await send('GET', `/regions/${region}${path}`, await cookieOf(person))).json()
    },
    async report(answers, key) {
      await send('POST', `/regions/${region}/reports`, { 'Idempotency-Key': key }, { answers })
      const { id } = await options.db
        .selectFrom('report')
        .select('id')
        .where('region', '=', region)
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow()
      return id
    },
  }
}
