import { next, occurrences, plainDate } from '@rake/core/clock'
import { type Actor, explore, may, type PolicyAct, reaches } from '@rake/core/lifecycle'
import {
  campaignOutlook,
  isFormOpen,
  kindsOfPeriod,
  lowestUnits,
  openCampaign,
  periodNamed,
  profileProblems,
  publicProfile,
  unitPath,
} from '@rake/core/region'
import { baseTaxonomy, rollUp, themesOf } from '@rake/core/taxonomy'
import { describe, expect, test } from 'vitest'
import { pohjanmaa as region } from './index.ts'

const path = unitPath(region, 'vuxensocialarbetet-vasa')
const area = path.slice(0, -1)
const actor = (id: string): Actor => ({ id, posts: region.posts.filter((post) => post.id === id) })

/** The posts whose holders may do this here. */
function whoMay(act: PolicyAct, at: readonly string[]): string[] {
  return region.posts
    .filter(({ id }) => may(region.handling.policy, act, actor(id), { path: at }))
    .map(({ id }) => id)
}

const years = occurrences(region.clock, plainDate('2025-06-01'), plainDate('2026-05-31'))
function day(id: string): string {
  const found = years.filter((each) => each.id === id)
  if (found.length !== 1) throw new Error(`${id} comes ${found.length} times`)
  return String(found[0]?.start)
}

test('it defines without problems, in Swedish first and as complete in Finnish', () => {
  expect(profileProblems(region)).toEqual([])
  expect([region.slug, region.regionCode]).toEqual(['pohjanmaa', '17'])
  expect(region.languages).toEqual(['sv', 'fi', 'en'])
  expect(region.partial).toBeUndefined()
  expect(region.municipalities).toHaveLength(14)
})

describe('the autumn campaign', () => {
  test('PO-01 the form is not always open: staff are asked once a year, in the autumn, for five weeks', () => {
    expect(region.alwaysOpen).toBe(false)
    const [staff, ...others] = (region.campaigns ?? []).filter(({ audience }) => audience === 'staff')
    expect(others).toEqual([])
    expect(staff?.event).toBe('staff-campaign')
    expect(next(region.clock, 'staff-campaign', plainDate('2025-06-01'))).toMatchObject({
      start: '2025-09-08',
      end: '2025-10-12',
    })
  })

  test('PO-01 outside the campaign no report is taken; within, it belongs to the campaign', () => {
    const on = (date: string) => openCampaign(region, plainDate(date))?.id
    expect(['2025-09-07', '2025-09-08', '2025-10-12', '2025-10-13'].map(on)).toEqual([
      undefined,
      'staff-autumn-2025',
      'staff-autumn-2025',
      undefined,
    ])
    expect(isFormOpen(region, plainDate('2025-10-12'))).toBe(true)
    expect(isFormOpen(region, plainDate('2025-10-13'))).toBe(false)
    // The spring campaign asks others than staff.
    expect(isFormOpen(region, plainDate('2026-04-20'))).toBe(false)
  })

  test('PO-01 its reports are added up as those of the campaign, under the year’s name', () => {
    expect(kindsOfPeriod(region)).toContain('staff-autumn')
    expect(periodNamed(region, 'staff-autumn-2025')).toMatchObject({
      from: '2025-09-08',
      to: '2025-10-12',
      campaign: 'staff-autumn-2025',
    })
  })

  test('PO-01 staff are informed before it opens', () => {
    expect(day('campaign-information')).toBe('2025-08-25')
  })

  test('PO-01 it is answered by unit', () => {
    expect(region.form.fields[0]).toMatchObject({ id: 'unit', required: true })
    expect(region.publication.tables).toContainEqual(expect.objectContaining({ dimensions: ['unit'] }))
  })

  test('PO-02 after closing: compilation, the workshop, the social report', () => {
    const order = ['unit-compilation', 'interpretation-workshop', 'unit-reports'].map(day)
    expect(order).toEqual(['2025-10-13', '2025-11-03', '2025-11-17'])
  })

  test('PO-02 it is the unit’s manager and lead social worker who compile', () => {
    for (const act of ['report.classify', 'matter.close', 'socialReport.draft'] as const) {
      expect(whoMay(act, path)).toEqual([
        'enhetschef-vuxensocialarbetet-vasa',
        'ledande-socialarbetare-vuxensocialarbetet-vasa',
      ])
    }
  })

  test('PO-07 municipalities, residents and organisations have campaigns of their own, in time for the review', () => {
    const others = (region.campaigns ?? []).filter(({ audience }) => audience !== 'staff')
    expect(others.map(({ audience }) => audience)).toEqual(['municipalities', 'residents', 'organisations'])
    for (const { ready } of others) expect(ready).toBe('how-is-ostrobothnia')
    expect(day('spring-campaign')).toBe('2026-04-20')
  })

  test('PO-07 each of them is added up by itself, and its results are due at the review', () => {
    const others = (region.campaigns ?? []).filter(({ audience }) => audience !== 'staff')
    for (const campaign of others) {
      const period = periodNamed(region, `${campaign.id}-2026`)
      expect(period).toMatchObject({ from: '2026-04-20', to: '2026-05-17', campaign: `${campaign.id}-2026` })
      expect(campaignOutlook(region, campaign, plainDate('2026-05-18')).ready).toBe('2027-01-28')
    }
    const open = publicProfile(region, plainDate('2025-10-13'))
    expect(open).toMatchObject({
      alwaysOpen: false,
      campaigns: [
        { id: 'staff-autumn', windows: [{ from: '2026-09-07' }], ready: day('how-is-ostrobothnia') },
      ],
    })
    expect(open.campaigns).toHaveLength(1)
  })
})

describe('matters are compiled, not decided one by one', () => {
  const cast = region.posts.filter(({ unit }) => unit === undefined || path.includes(unit))
  const { states, edges } = explore(
    region.handling,
    cast.map(({ id }) => actor(id)),
    path,
  )

  test('PO-02 nothing is decided and nobody owns a matter, whatever happens to a report', () => {
    expect(region.handling.stages).toEqual([])
    const acts = new Set(edges.map(({ event }) => event.type))
    expect(acts).toContain('matter.close')
    expect(acts).not.toContain('matter.decide')
    expect([...states.values()].filter(({ context }) => context.owner !== undefined)).toEqual([])
  })

  test('PO-02 the unit’s manager and lead social worker alone close, and always with an answer', () => {
    const closers = edges.filter(({ event }) => event.type === 'matter.close').map((edge) => edge.actor?.id)
    expect(new Set(closers)).toEqual(
      new Set(['enhetschef-vuxensocialarbetet-vasa', 'ledande-socialarbetare-vuxensocialarbetet-vasa']),
    )
    const closed = [...states.values()].filter(({ value }) => value.handling === 'closed')
    expect(closed.length).toBeGreaterThan(0)
    for (const { value } of closed) expect(value.feedback).toBe('given')
  })
})

describe('the report climbs', () => {
  const kinds = region.socialReports ?? []
  const [unitReport, areaReport] = kinds

  test('PO-03 unit, middle management, division management, strategic level: four above the professionals', () => {
    expect(kinds.flatMap(({ approvals }) => approvals.map(({ id }) => id))).toEqual([
      'unit',
      'middle-management',
      'division-management',
      'strategic-level',
    ])
  })

  test('PO-03 each step finds its one post, for every unit and every area', () => {
    for (const [kind, level] of [
      [unitReport, 'unit'],
      [areaReport, 'serviceArea'],
    ] as const) {
      for (const { id } of region.units.filter((unit) => unit.level === level)) {
        for (const step of kind?.approvals ?? []) {
          const place = { path: unitPath(region, id) }
          expect(region.posts.filter((post) => reaches(step, post, place))).toHaveLength(1)
        }
      }
    }
  })

  test('PO-03 one level after another handles it', () => {
    expect(['unit-reports', 'area-reports', 'division-management', 'strategic-management'].map(day)).toEqual([
      '2025-11-17',
      '2025-12-01',
      '2025-12-15',
      '2026-01-12',
    ])
  })

  test('PO-10 middle management gathers the reports of its units into one of its area', () => {
    expect(unitReport).toMatchObject({ id: 'unit-report', level: 'unit' })
    expect(areaReport).toMatchObject({ level: 'serviceArea', gathers: 'unit-report' })
    expect(whoMay('socialReport.include', area)).toEqual(['serviceomradeschef-socialservice-for-vuxna'])
  })

  test('PO-12 the findings are discussed with others, and their views recorded apart', () => {
    expect(day('findings-discussed')).toBe('2026-02-26')
    expect(whoMay('socialReport.recordView', area)).toContain('serviceomradeschef-socialservice-for-vuxna')
  })
})

describe('phenomenon briefs', () => {
  test('PO-04 one a year from spring, from a workshop on one phenomenon', () => {
    expect(region.brief).toEqual({ audience: 'everyone' })
    expect(day('phenomenon-workshop')).toBe('2026-04-08')
    expect(day('phenomenon-brief')).toBe('2026-05-20')
  })

  test('PO-04 its topics are themes, and roll up to shared ones', () => {
    const names = themesOf(region.taxonomy).map(({ label }) => label.fi)
    for (const topic of [
      'Asuminen ja asunnottomuus',
      'Toimeentulo ja köyhyys',
      'Ylisukupolvinen huono-osaisuus',
      'Mielenterveys',
      'Päihteet ja riippuvuudet',
      'Jengit',
      'Itsetunto',
      'Lähisuhdeväkivalta',
      'Ikääntyneet',
      'Eettiset ongelmat',
    ]) {
      expect(names).toContain(topic)
    }
    const shared: string[] = baseTaxonomy.themes.map(({ id }) => id)
    for (const { id } of themesOf(region.taxonomy)) expect(shared).toContain(rollUp(region.taxonomy, id))
  })

  test('PO-08 the six fields of structural social work are a second classification', () => {
    const [fields] = region.taxonomy.facets
    expect(fields?.values.map(({ label }) => label.fi)).toEqual([
      'Tietotyö',
      'Strategiatyö',
      'Inkluusiotyö',
      'Oikeudenmukaisuustyö',
      'Politiikkatyö',
      'Etsivä sosiaalityö',
    ])
  })

  test('PO-11 supervisors and staff propose topics, wherever they work; then one is chosen', () => {
    const proposers = whoMay('brief.propose', [])
    for (const { id } of lowestUnits(region)) {
      expect(proposers).toContain(`enhetschef-${id}`)
      expect(proposers).toContain(`ledande-socialarbetare-${id}`)
    }
    expect(whoMay('brief.choose', []).length).toBeGreaterThan(0)
    expect(day('workshop-topic') < day('phenomenon-workshop')).toBe(true)
  })
})

describe('the year', () => {
  test('PO-06 the review is ready early in the year, fed by what has climbed, and feeds report and plan', () => {
    expect(day('how-is-ostrobothnia')).toBe('2026-01-29')
    const review = region.clock.find(({ id }) => id === 'how-is-ostrobothnia')
    const feeding = region.clock.filter(({ feeds }) => feeds?.some((id) => id === review?.id))
    expect(feeding.map(({ id }) => id)).toEqual([
      'strategic-management',
      'phenomenon-brief',
      'spring-summary',
    ])
    expect(review?.feeds).toContain('welfare-report-and-plan')
    expect(day('welfare-report-and-plan')).toBe('2026-03-30')
  })

  test('PO-06 the implementation plan is reviewed each February', () => {
    const reviews = occurrences(region.clock, plainDate('2026-01-01'), plainDate('2028-12-31')).filter(
      ({ id }) => id === 'implementation-plan-review',
    )
    expect(reviews.map(({ start }) => start.slice(0, 7))).toEqual(['2026-02', '2027-02', '2028-02'])
  })

  test('PO-09 the process is evaluated yearly, in time for the review of the plan', () => {
    expect(day('process-evaluation')).toBe('2026-02-03')
    expect(region.clock.find(({ id }) => id === 'process-evaluation')?.feeds).toEqual([
      'implementation-plan-review',
    ])
  })

  test('PO-13 the plan says how long it holds, who approves it, who is told and when it is reviewed', () => {
    expect(region.implementationPlan).toMatchObject({
      version: 1,
      validFrom: '2025-01-01',
      validTo: '2026-12-31',
      approver: 'management-group',
      informed: ['regional-council', 'influencing-bodies'],
      review: 'implementation-plan-review',
    })
  })
})
