import { type Profile, reportingUnits } from '@rake/core'
import {
  addDays,
  helsinkiDate,
  type Instant,
  instant,
  isClosed,
  type PlainDate,
  periodOf,
  periodRange,
} from '@rake/core/clock'
import { type AppOptions, createApp } from '@rake/server'
import { type Phenomenon, phenomena } from './phenomena.ts'
import { seeded } from './random.ts'

/** How many reports the demonstration has, and over how many days before today. */
const count = 110
const daysBack = 640

/** Who compiles and publishes in the fictional region. */
const group = 'rake-tiimi'

/**
 * Fills a fictional region with reports and their handling, once: through the same API that people use,
 * with the clock set back, so that every screen has something to show and all of it could have happened.
 * @throws {Error} when the API refuses anything of it
 */
export async function fillDemo(options: AppOptions, profile: Profile): Promise<void> {
  const region = profile.slug
  const some = await options.db
    .selectFrom('report')
    .select('id')
    .where('region', '=', region)
    .limit(1)
    .execute()
  if (some.length > 0) return

  const today = helsinkiDate(instant(new Date().toISOString()))
  const random = seeded(2026)
  const visit = visitor(options, region)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

  for (let index = 0; index < count; index++) {
    // More of them towards today, as a form that gets known would have it.
    const day = addDays(today, -Math.floor(daysBack * (1 - index / count) ** 1.4))
    const phenomenon = pick(phenomena)
    const open = reportingUnits(profile, day).map(({ id }) => id)
    const unit = pick(phenomenon.units.filter((id) => open.includes(id)))
    visit.on(day)
    await visit.report(
      answersOf(profile, phenomenon, unit, random),
      `demonstration-report-${index}`.padEnd(32, '-'),
    )
    await handle(visit, phenomenon, managerOf(profile, unit), (days) => {
      const then = addDays(day, days)
      return then <= today && random() < 0.97 ? then : undefined
    })
  }

  visit.on(today)
  for (const period of closedPeriods(profile, today)) {
    await visit.as(group, `/regions/${region}/summaries/${period}/editions`, {})
  }
  // Nobody is sent a notice of what never happened.
  await options.db.updateTable('outbox').set({ sent: today }).where('region', '=', region).execute()
}

type Visitor = ReturnType<typeof visitor>

/** People at work on a day of the past, through the API. */
function visitor(options: AppOptions, region: string) {
  let day: PlainDate = helsinkiDate(instant(new Date().toISOString()))
  const app = createApp({ ...options, now: (): Instant => instant(`${day}T09:00:00Z`) })
  const sessions = new Map<string, string>()

  async function send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }
    const response = await app.request(path, init)
    if (!response.ok) throw new Error(`The demonstration cannot be filled: ${path}: ${await response.text()}`)
    return response
  }

  async function as(person: string, path: string, body: unknown): Promise<Response> {
    const cookie =
      sessions.get(person) ??
      ((await send('/session', { region, person })).headers.get('Set-Cookie') ?? '').split(';')[0] ??
      ''
    sessions.set(person, cookie)
    return send(path, body, { Cookie: cookie })
  }

  let newest = ''
  return {
    as,
    on(then: PlainDate) {
      day = then
    },
    async report(answers: Record<string, unknown>, key: string) {
      await send(`/regions/${region}/reports`, { answers }, { 'Idempotency-Key': key })
      const { id } = await options.db
        .selectFrom('report')
        .select('id')
        .where('region', '=', region)
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow()
      newest = id
    },
    act: (person: string, act: Record<string, unknown>) =>
      as(person, `/regions/${region}/reports/${newest}/acts`, act),
  }
}

/** The handling of one report, as far as the days have let it come. */
async function handle(
  visit: Visitor,
  phenomenon: Phenomenon,
  manager: string,
  later: (days: number) => PlainDate | undefined,
): Promise<void> {
  const { theme, route, decision, step, outcome, feedback } = phenomenon
  const steps: [days: number, person: string, act: Record<string, unknown>][] = [
    [6, group, { type: 'report.classify', theme }],
    [9, manager, { type: 'matter.review' }],
    [20, manager, { type: 'matter.decide', route, owner: manager, text: decision }],
    [55, manager, { type: 'step.log', text: step }],
    [110, manager, { type: 'matter.close', outcome, text: feedback }],
  ]
  for (const [days, person, act] of steps) {
    const then = later(days)
    if (!then) return
    visit.on(then)
    await visit.act(person, act)
  }
}

/** The office right above the unit, which reviews and decides. */
function managerOf({ units, posts }: Profile, unit: string): string {
  const parent = units.find(({ id }) => id === unit)?.parent
  const post = posts.find((one) => one.role === 'areaManager' && one.unit === parent)
  if (!post) throw new Error(`The demonstration finds no manager above "${unit}"`)
  return post.id
}

function answersOf(
  { form }: Profile,
  { language, nature, description, measures }: Phenomenon,
  unit: string,
  random: () => number,
): Record<string, unknown> {
  const priorities = form.fields.find(({ id }) => id === 'priorities')
  const offered = priorities && 'choices' in priorities ? priorities.choices.map(({ id }) => id) : []
  return {
    language,
    unit,
    nature,
    description,
    [nature === 'positive' ? 'adoption' : 'measures']: measures,
    significance: random() < 0.3 ? 'major' : random() < 0.6 ? 'notable' : 'minor',
    priorities: offered.filter(() => random() < 0.35),
    available: random() < 0.4,
  }
}

/** The periods of the region that are over and had reports, the earliest first. */
function closedPeriods({ publication }: Profile, today: PlainDate): string[] {
  const days = Array.from({ length: daysBack / 30 }, (_, months) => addDays(today, -30 * months))
  const ids = publication.periods.flatMap((kind) => days.map((day) => periodOf(day, kind)))
  return [...new Set(ids)].sort().filter((id) => {
    const range = periodRange(id)
    return range !== undefined && isClosed(range, today)
  })
}
