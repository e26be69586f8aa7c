import type { Profile } from '@rake/core/region'
import { written } from './form-cases.ts'

/** In which order a matter is brought to where its reporter can be asked. */
const acts = ['reporter.ask', 'matter.assign', 'matter.decide', 'matter.review'] as const

/**
 * Has the staff handle the report with these words until somebody asks its reporter a question, whoever may do
 * what in the region.
 * @throws {Error} when nobody comes so far
 */
export async function askReporter(origin: string, profile: Profile, words: string): Promise<void> {
  const region = `${origin}/api/regions/${profile.slug}`
  const staff = await Promise.all(profile.posts.map(({ id }) => signedIn(origin, profile.slug, id)))

  for (let round = 0; round < acts.length * staff.length; round++) {
    const possible = await Promise.all(
      staff.map(async ({ person, call }) => {
        const { reports } = (await call(`${region}/reports`)) as {
          reports: { id: string; excerpt?: string }[]
        }
        const line = reports.find(({ excerpt }) => excerpt?.includes(words))
        const open = line && ((await call(`${region}/reports/${line.id}`)) as { acts: string[] }).acts
        const act = acts.find((one) => open?.includes(one))
        return { person, call, id: line?.id, act }
      }),
    )
    const next = acts.flatMap((act) => possible.find((one) => one.act === act) ?? [])[0]
    if (!next) break
    const owner = staff[round % staff.length]?.person
    const bodies = {
      'reporter.ask': { purpose: 'question', text: written },
      'matter.assign': { owner },
      'matter.decide': { route: profile.handling.routes[0], owner },
      'matter.review': { text: written },
    }
    const { act = 'matter.review' } = next
    await next.call(`${region}/reports/${next.id}/acts`, { type: act, ...bodies[act] })
    if (act === 'reporter.ask') return
  }
  throw new Error(`Nobody of ${profile.slug} can ask a reporter`)
}

async function signedIn(origin: string, region: string, person: string) {
  const session = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ region, person }),
  })
  const cookie = session.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return {
    person,
    /** The answer as JSON; refusals are none of a list, and offer no acts. */
    async call(path: string, body?: object): Promise<unknown> {
      const response = await fetch(path, {
        method: body ? 'POST' : 'GET',
        headers: { Cookie: cookie, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
      return response.ok ? response.json() : []
    },
  }
}
