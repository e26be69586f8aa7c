import { occurrences, plainDate } from '@rake/core/clock'
import { type Actor, actTypes, explore, may, type PolicyAct, reaches } from '@rake/core/lifecycle'
import { kindsOfPeriod, lowestUnits, periodAt, profileProblems, unitPath } from '@rake/core/region'
import { checkAnswers, type Field, wordingOf } from '@rake/core/report'
import { describe, expect, test } from 'vitest'
import { varkaus as region } from './index.ts'

const path = unitPath(region, 'aikuissosiaalityo')
const actor = (id: string): Actor => ({ id, posts: region.posts.filter((post) => post.id === id) })
const options = { units: lowestUnits(region), languages: region.languages }
const answers = {
  language: 'fi',
  unit: 'aikuissosiaalityo',
  description: 'Päihteettömiä asuntoja ei ole.',
  significance: 'very',
}

function field(id: string): Field {
  const found = region.form.fields.find((each) => each.id === id)
  if (!found) throw new Error(`the form does not ask for ${id}`)
  return found
}

/** The posts whose holders may do this to a report of the unit. */
function whoMay(act: PolicyAct): string[] {
  return region.posts
    .filter(({ id }) => may(region.handling.policy, act, actor(id), { path }))
    .map(({ id }) => id)
}

function days(id: string): string[] {
  return occurrences(region.clock, plainDate('2022-06-01'), plainDate('2023-05-31'))
    .filter((each) => each.id === id)
    .map(({ start }) => start)
}

test('it defines without problems: one town, in a region that it shares with others', () => {
  expect(profileProblems(region)).toEqual([])
  expect([region.slug, region.regionCode]).toEqual(['varkaus', '13'])
  expect(region.municipalities.map(({ code }) => code)).toEqual(['915'])
  expect(lowestUnits(region).map(({ municipality }) => municipality)).toEqual(Array(13).fill('915'))
})

describe('the form', () => {
  test('VK-01 it is open all year', () => {
    expect(region.alwaysOpen).toBe(true)
    expect(region.campaigns).toBeUndefined()
  })

  test('VK-01 a team can report together, and is then asked for the name of the team', () => {
    expect(checkAnswers(region.form, { ...answers, team: true }, options)).toEqual([])
    expect(wordingOf(field('reporter'), { team: true }).label.fi).toBe('Tiimin tai yksikön nimi')
    expect(wordingOf(field('reporter'), { team: false }).label.fi).toBe('Nimi')
  })

  test('VK-01 social care and health care have both units to report from', () => {
    const parents = new Set(lowestUnits(region).map(({ parent }) => parent))
    expect([...parents]).toEqual(['sosiaalipalvelut', 'terveyspalvelut', 'ikaantyneiden-palvelut'])
  })

  test('VK-02 no name is asked for, and the receipt leads to following one’s own report', () => {
    expect(field('reporter').required).toBeFalsy()
    expect(checkAnswers(region.form, answers, options)).toEqual([])
    expect(region.texts.receipt.fi).toContain('Oman ilmoituksen seuranta')
  })

  test('VK-03 how significant the phenomenon is must be said', () => {
    const { significance: _significance, ...rest } = answers
    expect(field('significance')).toMatchObject({ kind: 'choice', as: 'radios', required: true })
    expect(checkAnswers(region.form, rest, options)).toEqual([{ path: ['significance'], code: 'required' }])
  })
})

test('VK-08 it reminds of the other channels', () => {
  expect(region.channels.map(({ id }) => id)).toEqual([
    'deficiency',
    'client-and-patient-safety',
    'occupational-safety',
    'data-protection',
    'indoor-air-and-environment',
  ])
})

describe('who handles', () => {
  test('VK-04 the unit’s supervisor, the administrator and the project worker are told, nobody else', () => {
    const told = region.posts.filter((post) =>
      region.handling.inform.some((reach) => reaches(reach, post, { path })),
    )
    expect(told.map(({ id }) => id)).toEqual([
      'paakayttaja',
      'hanketyontekija',
      'esihenkilo-aikuissosiaalityo',
    ])
  })

  test('VK-04 the wellbeing coordinator gets the summaries, not the reports', () => {
    expect(whoMay('summary.read')).toContain('hyvinvointikoordinaattori')
    expect(whoMay('matter.read')).not.toContain('hyvinvointikoordinaattori')
  })

  test('VK-05 the management team alone decides, for every unit: own unit, a team, a cross-sector group', () => {
    expect(whoMay('matter.decide')).toEqual(['sote-johtoryhma'])
    expect(region.handling.routes).toEqual(['unit', 'team', 'crossSector'])
  })

  test('VK-05 the management team gives the feedback, and whoever carries the matter on', () => {
    expect(whoMay('feedback.give')).toEqual(['sote-johtoryhma'])
    const owner: Actor = { id: 'owner', posts: [] }
    expect(may(region.handling.policy, 'feedback.give', owner, { path, owner: owner.id })).toBe(true)
  })

  test('VK-05 handling is without the reporter’s name, the management team’s too', () => {
    expect(whoMay('reporter.read')).toEqual(['paakayttaja'])
  })

  test('VK-10 a supervisor can record a differing view, and nothing else', () => {
    const hers = actTypes.filter((act) => whoMay(act).includes('esihenkilo-aikuissosiaalityo'))
    expect(hers).toEqual(['view.record'])
  })

  test('VK-05 over all that can become of a report, nobody but the management team decides, and all is answered', () => {
    const owner = actor('esihenkilo-aikuissosiaalityo')
    const cast = region.posts.filter(({ unit }) => unit === undefined || path.includes(unit))
    const { states, edges } = explore(
      region.handling,
      cast.map(({ id }) => actor(id)),
      path,
      [owner],
    )
    const by = (type: string) =>
      new Set(edges.filter(({ event }) => event.type === type).map((edge) => edge.actor?.id))
    expect(by('matter.decide')).toEqual(new Set(['sote-johtoryhma']))
    expect(by('step.log')).toEqual(new Set([owner.id]))
    const ended = [...states.values()].filter(({ value }) => value.handling === 'closed')
    expect(ended.length).toBeGreaterThan(0)
    for (const { value } of ended) expect(value.feedback).toBe('given')
  })
})

describe('the year', () => {
  test('VK-05 the management team meets once a month', () => {
    expect(days('management-team').map((day) => day.slice(0, 7))).toEqual([
      '2022-06',
      '2022-07',
      '2022-08',
      '2022-09',
      '2022-10',
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
      '2023-05',
    ])
  })

  test('VK-06 twice a year a summary, the first of what arrived by 1 November 2022', () => {
    expect(days('reports-for-summary')).toEqual(['2022-11-01', '2023-05-01'])
    expect(days('extended-management-team')).toEqual(['2022-11-22', '2023-05-22'])
    expect(days('summary-published')).toEqual(['2022-11-29', '2023-05-29'])
  })

  test('VK-06 the first summary is of what arrived by 1 November 2022, the next ones of half a year each', () => {
    const ends = ['2022-11-01', '2022-11-02', '2023-05-02'].map((day) =>
      periodAt(region, 'puolivuosi', plainDate(day)),
    )
    expect(ends.map((period) => [period?.id, period?.from, period?.to])).toEqual([
      ['puolivuosi-2022-2', '2022-05-02', '2022-11-01'],
      ['puolivuosi-2023-1', '2022-11-02', '2023-05-01'],
      ['puolivuosi-2023-2', '2023-05-02', '2023-11-01'],
    ])
    expect(days('reports-for-summary')).toEqual(ends.slice(0, 2).map((period) => period?.to))
    expect(kindsOfPeriod(region)).toEqual(['puolivuosi'])
  })

  test('VK-06 it is given to the extended management team, and where needed to other administrations', () => {
    expect(region.bodies?.map(({ id, event }) => [id, event])).toEqual([
      ['extended-management-team', 'extended-management-team'],
      ['other-administrations', undefined],
    ])
  })

  test('VK-06 it is published on the web: for everyone, by theme too', () => {
    expect(region.clock.find(({ id }) => id === 'summary-published')?.audience).toBe('everyone')
    expect(region.publication.tables).toContainEqual(
      expect.objectContaining({ dimensions: ['theme'], audience: 'everyone' }),
    )
  })
})
