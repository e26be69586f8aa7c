import type { Profile } from '@rake/core/region'

/** A report as it is brought in: what was written, under which theme. */
export interface Gathered {
  readonly description: string
  readonly theme: string
  readonly language?: string
}

/** Somebody who has signed in, past the browser. */
export async function signedIn(origin: string, region: string, person: string) {
  const session = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ region, person }),
  })
  const Cookie = (session.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  return {
    /** Sends something below the region's address; throws where it is refused. */
    async post(path: string, body: unknown = {}) {
      const response = await fetch(`${origin}/api/regions/${region}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie },
        body: JSON.stringify(body),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${path}: ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}

/** Reports of one day, gathered elsewhere and brought in by the region's main user; what they confirm is confirmed. */
export async function gather(
  origin: string,
  { slug, units, levels }: Pick<Profile, 'slug' | 'units' | 'levels'>,
  day: string,
  reports: readonly Gathered[],
): Promise<void> {
  const user = await signedIn(origin, slug, 'paakayttaja')
  const unit = units.find(({ level }) => level === levels.at(-1)?.id)?.id
  const rows = reports.map(({ description, theme, language = 'fi' }, nth) => ({
    key: String(nth),
    submitted: day,
    theme,
    answers: { language, unit, nature: 'negative', description },
  }))
  const first = await user.post('/imports', { source: 'story', reports: rows })
  const findings = new Map<string, unknown>(
    first.reports.flatMap((one: { key: string; findings?: unknown }) =>
      one.findings ? [[one.key, one.findings]] : [],
    ),
  )
  if (findings.size === 0) return
  const confirmed = rows
    .filter(({ key }) => findings.has(key))
    .map((row) => ({ ...row, confirmed: findings.get(row.key) }))
  await user.post('/imports', { source: 'story', reports: confirmed })
}
