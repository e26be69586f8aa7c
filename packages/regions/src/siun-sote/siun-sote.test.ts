import { next, occurrences, plainDate } from '@rake/core/clock'
import { may, type PolicyAct } from '@rake/core/lifecycle'
import {
  codeLabels,
  countedTables,
  coverageOf,
  lowestUnits,
  reportingUnits,
  unitOf,
  unitPath,
} from '@rake/core/region'
import { checkAnswers, fieldsAsked } from '@rake/core/report'
import { goldenCase, goldenThemes, summarise } from '@rake/core/summary'
import { baseTaxonomy, rollUp, themeOf, themesOf } from '@rake/core/taxonomy'
import { describe, expect, test } from 'vitest'
import { siunSote as region } from './index.ts'

const today = plainDate('2026-03-02')
const kitee = unitPath(region, 'kiteen-aikuissosiaalityo')

/** The roles whose holders may do this to a report of a unit, each once. */
function whoMay(act: PolicyAct, path: readonly string[]): string[] {
  const posts = region.posts.filter((post) =>
    may(region.handling.policy, act, { id: post.id, posts: [post] }, { path }),
  )
  return [...new Set(posts.map(({ role }) => role))].sort()
}

function days(id: string, year: number): string[] {
  return occurrences(region.clock, plainDate(`${year}-01-01`), plainDate(`${year}-12-31`))
    .filter((each) => each.id === id)
    .map(({ start }) => start)
}

const asked = (answers: Record<string, string | boolean>) =>
  fieldsAsked(region.form, answers).map(({ id }) => id)

describe('SS-01 the form', () => {
  const answers = { language: 'fi', unit: 'terveyssosiaalityo', description: 'Jonot ovat lyhentyneet.' }
  const check = (nature: string) =>
    checkAnswers(
      region.form,
      { ...answers, nature },
      { units: reportingUnits(region, today), languages: region.languages },
    )

  test('SS-01 a phenomenon is positive, negative or neutral, and nothing else', () => {
    for (const nature of ['positive', 'negative', 'neutral']) expect(check(nature)).toEqual([])
    expect(check('other')).toEqual([{ path: ['nature'], code: 'unknownChoice' }])
  })

  test('SS-01 no name is needed, not even from the social care professionals of health care', () => {
    expect(unitPath(region, 'terveyssosiaalityo')[0]).toBe('terveys-ja-sairaanhoitopalvelut')
    const reporter = region.form.fields.find(({ id }) => id === 'reporter')
    expect(reporter?.required).toBeFalsy()
    expect(reporter?.hint?.fi).toMatch(/^Vapaaehtoinen/)
    expect(reporter?.hint?.sv).toMatch(/^Frivilligt/)
  })

  test('SS-01 it is never about a single client, and tacit knowledge is welcome', () => {
    expect(region.texts.what.fi).toMatch(/Hiljainen tieto on tervetullutta.*Yksittäisen asiakkaan asiasta ei/)
    expect(region.texts.what.sv).toMatch(/Tyst kunskap är välkommen.*inte om en enskild klients ärende/)
  })
})

test('SS-02 the priorities of the welfare programme are on the form, and several can be chosen', () => {
  const priorities = region.form.fields.find(({ id }) => id === 'priorities')
  expect(priorities).toMatchObject({
    kind: 'choices',
    label: { fi: expect.stringContaining('painopisteisiin') },
  })
  const answers = {
    language: 'fi',
    unit: 'kiteen-aikuissosiaalityo',
    nature: 'negative',
    description: 'Vuokrat ovat nousseet.',
    priorities: ['inclusion', 'safe-everyday-life'],
  }
  const options = { units: reportingUnits(region, today), languages: region.languages }
  expect(checkAnswers(region.form, answers, options)).toEqual([])
})

test('SS-02 a report is counted once for each priority that it names', () => {
  const tables = countedTables(region).filter(({ id }) => id === 'priorities')
  const domain = { priorities: Object.keys(codeLabels(region).priorities ?? {}) }
  const reports = [{ priorities: ['inclusion', 'safe-everyday-life'] }, { priorities: ['inclusion'] }, {}]
  const [table] = summarise({ tables, reports, domain })
  expect(table?.rows).toEqual([
    { key: ['mental-wellbeing'], n: 0 },
    { key: ['inclusion'], n: 2 },
    { key: ['safe-everyday-life'], n: 1 },
    { key: ['healthy-ways-of-living'], n: 0 },
    { key: ['none'], n: 1 },
  ])
  expect(table?.total).toBe(3)
})

describe('SS-03 quarterly', () => {
  test('SS-03 the working group and the management teams handle reports four times a year', () => {
    expect(days('working-group', 2026)).toEqual(['2026-01-14', '2026-04-08', '2026-07-08', '2026-10-14'])
    expect(days('management-teams', 2026)).toEqual(['2026-02-03', '2026-05-05', '2026-08-04', '2026-11-03'])
    expect(region.publication.periods).toContain('quarter')
  })

  test('SS-03 the working group decides anywhere, a management team in its own service area', () => {
    for (const { id } of lowestUnits(region)) {
      expect(whoMay('matter.decide', unitPath(region, id))).toEqual(['managementTeam', 'workingGroup'])
    }
    const families = region.posts.filter(({ id }) => id === 'johtoryhma-perhepalvelut')
    expect(may(region.handling.policy, 'matter.decide', { id: 'a', posts: families }, { path: kitee })).toBe(
      false,
    )
  })
})

test('SS-04 the working group classifies reports and works the themes into proposals', () => {
  expect(whoMay('report.classify', kitee)).toEqual(['workingGroup'])
  expect(whoMay('proposal.propose', [])).toEqual(['workingGroup'])
})

test('SS-05 the staff hear every quarter, and everyone reads the social report once a year', () => {
  expect(days('quarterly-summary', 2026)).toHaveLength(4)
  expect(days('social-report', 2026)).toEqual(['2026-01-29'])
  expect(region.socialReports).toMatchObject([{ id: 'sosiaalinen-raportti', audience: 'everyone' }])
  expect(region.publication.periods).toContain('year')
})

describe('SS-06 the themes of the first social report', () => {
  const golden = {
    'timely-access': ['Oikea-aikainen palveluihin pääsy', 'access-to-services'],
    coordination: ['Palvelujen yhteentoimivuus', 'coordination-of-services'],
    'income-and-employment': ['Toimeentulo ja työllisyys', 'income-and-employment'],
    organisation: ['Organisaation toimintatavat', 'working-practices'],
    other: ['Muut teemat', 'other'],
  }

  test.each(Object.entries(golden))(
    'SS-06 %s is offered, and rolls up to the base (TH-01)',
    (id, [label, base]) => {
      expect(themesOf(region.taxonomy).map((theme) => theme.id)).toContain(id)
      expect(themeOf(region.taxonomy, id)?.label.fi).toBe(label)
      expect(rollUp(region.taxonomy, id)).toBe(base)
      expect(baseTaxonomy.themes.map((theme) => theme.id)).toContain(base)
    },
  )

  test('SS-06 by the region’s own published table the first 42 reports add up to the figures of the report', () => {
    const tables = region.publication.tables.filter(
      ({ id, audience }) => id === 'theme' && audience === 'everyone',
    )
    const domain = { theme: themesOf(region.taxonomy).map(({ id }) => id) }
    const [table] = summarise({ tables, reports: goldenCase().map(({ codes }) => codes), domain })
    const rows = table?.rows.filter(({ n }) => n).map(({ key, n }) => [key[0], n]) ?? []
    expect(Object.fromEntries(rows)).toEqual(goldenThemes)
    expect(Object.keys(golden)).toEqual(Object.keys(goldenThemes))
    expect(table?.total).toBe(42)
  })
})

test('SS-07 presented in May to the influencing bodies, in August to the committee, after it is published', () => {
  const from = plainDate('2026-01-01')
  expect(next(region.clock, 'influencing-bodies', from)?.start).toBe('2026-05-13')
  expect(next(region.clock, 'welfare-committee', from)?.start).toBe('2026-08-20')
  expect(region.clock.find(({ id }) => id === 'social-report')?.feeds).toEqual([
    'influencing-bodies',
    'welfare-committee',
  ])
  const given = region.bodies?.map(({ kind, event }) => `${kind} ${event}`)
  expect(new Set(given)).toEqual(
    new Set(['influencingBody influencing-bodies', 'committee welfare-committee']),
  )
})

describe('SS-08 the working group', () => {
  const [group] = region.groups ?? []

  test('SS-08 each service area has one member and one deputy', () => {
    const areas = region.units.filter(({ level }) => level === 'serviceArea')
    expect(group?.seats.map(({ unit }) => unit)).toEqual(areas.map(({ id }) => id))
    for (const seat of group?.seats ?? []) {
      for (const id of [seat.member, seat.deputy]) {
        expect(region.posts.find((post) => post.id === id)).toMatchObject({
          role: 'workingGroup',
          unit: seat.unit,
        })
      }
    }
  })

  test('SS-08 its memos are on the intranet; it makes a statement and is evaluated every year', () => {
    expect(group?.memos).toBe('staff')
    expect(group?.meets).toBe('working-group')
    expect(whoMay('statement.publish', [])).toEqual(['workingGroup'])
    expect(days('statement', 2026)).toHaveLength(1)
    expect(days('group-evaluation', 2026)).toHaveLength(1)
  })
})

test('SS-09 a positive phenomenon is asked about as a practice for others; the group holds its dialogues', () => {
  expect(asked({ nature: 'positive' })).toContain('adoption')
  expect(asked({ nature: 'positive' })).not.toContain('measures')
  for (const nature of ['negative', 'neutral']) {
    expect(asked({ nature })).toContain('measures')
    expect(asked({ nature })).not.toContain('adoption')
  }
  expect(days('good-practice-dialogue', 2026)).toHaveLength(4)
})

test('SS-10 information sessions for all staff and by service area, and training, stand in the clock', () => {
  expect(days('staff-information', 2026)).toEqual(['2026-02-25', '2026-08-26'])
  expect(days('area-information', 2026)).toEqual(['2026-03-09', '2026-09-14'])
  expect(days('training', 2026)).toEqual(['2026-09-17'])
})

describe('SS-11 which services could report', () => {
  const covered = (from: string, to: string) =>
    coverageOf(region, { from: plainDate(from), to: plainDate(to) })

  test('SS-11 in the first period working-age services and a part of family services only', () => {
    const first = covered('2022-09-01', '2023-12-31')
    const areas = first.map((id) => unitPath(region, id)[0])
    expect(new Set(areas)).toEqual(new Set(['tyoikaisten-palvelut', 'perhepalvelut']))
    expect(first.filter((id) => unitPath(region, id)[0] === 'perhepalvelut')).toEqual([
      'lapsiperheiden-sosiaalityo',
      'lastensuojelun-avohuolto',
    ])
    expect(first).toHaveLength(17)
  })

  test('SS-11 later every unit, and before the first day none', () => {
    expect(covered('2024-01-01', '2024-12-31')).toHaveLength(lowestUnits(region).length)
    expect(covered('2022-01-01', '2022-08-31')).toEqual([])
  })
})

test('SS-12 what everyone sees and what only the staff see', () => {
  const open = region.clock.filter(({ audience }) => audience === 'everyone').map(({ id }) => id)
  expect(open).toEqual(['social-report', 'statement'])
  expect(region.statement).toEqual({ audience: 'everyone' })
  expect(region.groups?.[0]?.memos).toBe('staff')
  const tables = Object.groupBy(region.publication.tables, ({ audience }) => audience ?? 'unpublished')
  expect(tables.everyone?.map(({ id }) => id)).toEqual(['total', 'theme', 'nature', 'priorities'])
  expect(tables.staff?.map(({ id }) => id)).toEqual(['serviceArea', 'municipality', 'route', 'outcome'])
})

test('TH-01 region and municipalities carry the national codes, and each of the thirteen has a unit', () => {
  expect(region.regionCode).toBe('14')
  const codes = region.municipalities.map(({ code }) => code)
  expect(codes).toHaveLength(13)
  expect(codes.filter((code) => !lowestUnits(region).some((unit) => unit.municipality === code))).toEqual([])
  expect(unitOf(region, 'kiteen-aikuissosiaalityo')?.municipality).toBe('260')
  expect(lowestUnits(region)).toHaveLength(25)
})
