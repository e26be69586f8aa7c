import { type Profile, reportingUnits } from '@rake/core'
import {
  addDays,
  helsinkiDate,
  instant,
  isClosed,
  type PlainDate,
  periodOf,
  periodRange,
  plainDate,
} from '@rake/core/clock'
import type { AppOptions } from '@rake/server'
import { type Phenomenon, phenomena } from './phenomena.ts'
import { seeded } from './random.ts'
import { reportedYear, socialReportSteps } from './social-reports.ts'
import type { Step } from './step.ts'
import { type Visitor, visitor } from './visitor.ts'

/** How many reports came lately, and over how many days before today. */
const count = 110
const daysBack = 640
/** How many came in the year before the one of which the last social report tells. */
const countBefore = 36

/** Who compiles and publishes in the fictional region. */
const group = 'rake-tiimi'

/**
 * Fills a fictional region with reports, their handling and two social reports, once: through the same API that
 * people use, with the clock set back, in the order in which it could have happened, so that every screen has
 * something to show.
 * @param today until when it goes; the day of today by default
 * @throws {Error} when the API refuses anything of it
 */
export async function fillDemo(
  options: AppOptions,
  profile: Profile,
  today: PlainDate = helsinkiDate(instant(new Date().toISOString())),
): Promise<void> {
  const region = profile.slug
  const some = await options.db
    .selectFrom('report')
    .select('id')
    .where('region', '=', region)
    .limit(1)
    .execute()
  if (some.length > 0) return

  const year = reportedYear(today)
  const visit = visitor(options, region)
  const steps: Step[] = [
    ...reportSteps(profile, visit, today, lately(today), 2026),
    ...reportSteps(profile, visit, today, inYear(year - 1), 1),
    ...editionSteps(profile, visit, today, year),
    ...socialReportSteps(visit, group, year),
  ]
  // Whatever is of one day happens in the order in which it stands here.
  for (const { day, take } of steps
    .filter((step) => step.day <= today)
    .sort((a, b) => compare(a.day, b.day))) {
    visit.on(day)
    await take()
  }
  // Nobody is sent a notice of what never happened.
  await options.db.updateTable('outbox').set({ sent: today }).where('region', '=', region).execute()
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The days of the reports of late: more of them towards today, as a form that gets known would have it. */
function lately(today: PlainDate): PlainDate[] {
  return Array.from({ length: count }, (_, index) =>
    addDays(today, -Math.floor(daysBack * (1 - index / count) ** 1.4)),
  )
}

/** Days of reports spread over a year. */
function inYear(year: number): PlainDate[] {
  const first = plainDate(`${year}-01-08`)
  return Array.from({ length: countBefore }, (_, index) =>
    addDays(first, Math.floor((index * 350) / countBefore)),
  )
}

/** Reports on these days, and what was done to each. */
function reportSteps(
  profile: Profile,
  visit: Visitor,
  today: PlainDate,
  days: readonly PlainDate[],
  seed: number,
): Step[] {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return days.flatMap((day, index): Step[] => {
    const phenomenon = pick(phenomena)
    const open = reportingUnits(profile, day).map(({ id }) => id)
    const unit = pick(phenomenon.units.filter((id) => open.includes(id)))
    const answers = answersOf(profile, phenomenon, unit, random)
    let id = ''
    const send = async () => {
      id = await visit.report(answers, `demonstration-report-${seed}-${index}`.padEnd(32, '-'))
    }
    const acts = handling(phenomenon, managerOf(profile, unit), (days) => {
      const then = addDays(day, days)
      return then <= today && random() < 0.97 ? then : undefined
    })
    return [
      { day, take: send },
      ...acts.map(
        ({ day, person, act }): Step => ({
          day,
          take: () => visit.post(person, `/reports/${id}/acts`, act),
        }),
      ),
    ]
  })
}

/** What was done to a report. */
interface Done {
  readonly day: PlainDate
  readonly person: string
  readonly act: Record<string, unknown>
}

/** The handling of one report, as far as the days have let it come. */
function handling(
  { theme, route, decision, step, outcome, feedback }: Phenomenon,
  manager: string,
  later: (days: number) => PlainDate | undefined,
): Done[] {
  const steps: [days: number, person: string, act: Record<string, unknown>][] = [
    [6, group, { type: 'report.classify', theme }],
    [9, manager, { type: 'matter.review' }],
    [20, manager, { type: 'matter.decide', route, owner: manager, text: decision }],
    [55, manager, { type: 'step.log', text: step }],
    [110, manager, { type: 'matter.close', outcome, text: feedback }],
  ]
  const done: Done[] = []
  for (const [days, person, act] of steps) {
    const day = later(days)
    if (!day) return done
    done.push({ day, person, act })
  }
  return done
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

/** How many days after its end a period is added up and published. */
const afterClosing = 20

/** The publishing of every period that had reports; of whole years, the texts are approved before (VA-02). */
function editionSteps(profile: Profile, visit: Visitor, today: PlainDate, year: number): Step[] {
  return closedPeriods(profile, today, year).flatMap(({ id, to }): Step[] => {
    const planned = addDays(to, afterClosing)
    const day = planned < today ? planned : today
    const publish = { day, take: () => visit.post(group, `/summaries/${id}/editions`, {}) }
    const isYear = id === String(year) || id === String(year - 1)
    return isYear ? [{ day, take: () => approveTexts(visit, id) }, publish] : [publish]
  })
}

/** Approves what was written in a period, text by text, as it would be published. */
async function approveTexts(visit: Visitor, period: string): Promise<void> {
  interface Page {
    readonly texts: readonly { report: string; field: string; written: string; published: string }[]
    readonly next?: string
  }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Page = await visit.get(group, `/texts?period=${period}${after && `&after=${after}`}`)
    for (const { report, field, written, published } of page.texts) {
      await visit.post(group, '/texts/approvals', { report, field, written, published })
    }
    after = page.next
  }
}

/** The periods of the region that are over and had reports, the earliest first. */
function closedPeriods({ publication }: Profile, today: PlainDate, year: number) {
  const first = plainDate(`${year - 1}-01-15`)
  const days: PlainDate[] = []
  for (let day = first; day <= today; day = addDays(day, 30)) days.push(day)
  const ids = publication.periods.flatMap((kind) => days.map((day) => periodOf(day, kind)))
  return [...new Set(ids)].sort().flatMap((id) => {
    const range = periodRange(id)
    return range !== undefined && isClosed(range, today) ? [{ id, ...range }] : []
  })
}
