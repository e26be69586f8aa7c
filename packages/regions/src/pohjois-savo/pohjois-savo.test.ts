import { next, occurrences, plainDate } from '@rake/core/clock'
import { type Actor, actTypes, may, type PolicyAct, reaches } from '@rake/core/lifecycle'
import { lowestUnits, unitOf, unitPath } from '@rake/core/region'
import { type Field, wordingOf } from '@rake/core/report'
import { baseTaxonomy, rollUp } from '@rake/core/taxonomy'
import { describe, expect, test } from 'vitest'
import { pohjoisSavo as region } from './index.ts'

const joroinen = unitPath(region, 'joroisten-sosiaalityo')
const starred = ({ label, required }: Field) => `${label.fi}${required ? '*' : ''}`

function field(id: string): Field {
  const found = region.form.fields.find((each) => each.id === id)
  if (!found) throw new Error(`the form does not ask for ${id}`)
  return found
}

function choicesOf(id: string): string[] {
  const asked = field(id)
  return 'choices' in asked ? asked.choices.map(({ label }) => label.fi ?? '') : []
}

/** The posts whose holders may do this to a report of a unit. */
function whoMay(act: PolicyAct, path: readonly string[]): string[] {
  return region.posts
    .filter((post) => may(region.handling.policy, act, { id: post.id, posts: [post] }, { path }))
    .map(({ id }) => id)
}

/** The posts that are told of a new report of a unit. */
function told(path: readonly string[]): string[] {
  return region.posts
    .filter((post) => region.handling.inform.some((reach) => reaches(reach, post, { path })))
    .map(({ id }) => id)
    .sort()
}

function days(id: string, from: string, to: string): string[] {
  return occurrences(region.clock, plainDate(from), plainDate(to))
    .filter((each) => each.id === id)
    .map(({ start }) => start)
}

describe('PS-01 the form of annex 2', () => {
  test('PS-01 asks these questions in this order, the required ones starred', () => {
    expect(region.form.fields.map(starred)).toEqual([
      'Lomakkeen täyttäjän yksikkö*',
      'Lomakkeen täyttäjän ammattiryhmä',
      'Raportoitavan ilmiön luonne*',
      'Raportoitava ilmiö',
      'Raportoitavan ilmiön kuvaus*',
      'Mihin toimenpiteisiin mielestäsi pitäisi ryhtyä?',
      'Oletko käytettävissä ratkaisun tuottamiseksi ongelmaan?',
      'Lomakkeen täyttäjän nimi',
    ])
  })

  test('PS-01 the drop-down has its ten values', () => {
    expect(field('category')).toMatchObject({ kind: 'choice', as: 'list' })
    expect(choicesOf('category')).toEqual([
      'Omat palvelut',
      'Muiden viranomaisten palvelut',
      'Verkostoyhteistyö',
      'Omat resurssit',
      'Muiden viranomaisten resurssit',
      'Sisäiset prosessit',
      'Eri toimialojen yhteiset prosessit',
      'Asiakastyö',
      'Asiakkaiden tuottamat tarpeet',
      'Sosiaaliset ongelmat',
    ])
  })

  test('PS-01 nature is positive, negative or otherwise important; the profession one of two', () => {
    expect(choicesOf('nature')).toEqual(['Positiivinen', 'Negatiivinen', 'Muu tärkeäksi katsottu ilmiö'])
    expect(choicesOf('profession')).toEqual([
      'Sosiaalihuollon ammattihenkilö',
      'Terveydenhuollon ammattihenkilö',
    ])
    expect(field('available').kind).toBe('yesNo')
  })

  test('PS-01 free texts are written in one’s own words', () => {
    for (const id of ['description', 'measures']) expect(field(id).hint?.fi).toMatch(/^Kuvaile omin sanoin/)
  })

  test('PS-01 a unit is picked by division and work unit, and each work unit has a division', () => {
    expect(region.levels.map(({ label }) => label.fi)).toEqual(['Toimiala', 'Työyksikkö'])
    expect(joroinen).toEqual(['tyoikaiset-ja-vammaispalvelut', 'joroisten-sosiaalityo'])
    const labels = region.units.map(({ label }) => label.fi)
    for (const named of ['Joroisten sosiaalityö', 'Työikäiset ja vammaispalvelut', 'Päihdeklinikka']) {
      expect(labels).toContain(named)
    }
    expect(lowestUnits(region)).toHaveLength(52)
  })
})

test('PS-02 a positive phenomenon is asked about differently', () => {
  const measures = field('measures')
  expect(wordingOf(measures, { nature: 'positive' }).label.fi).toBe('Miten ilmiötä voi laajentaa?')
  for (const nature of ['negative', 'other', undefined]) {
    expect(wordingOf(measures, { nature }).label.fi).toBe('Mihin toimenpiteisiin mielestäsi pitäisi ryhtyä?')
  }
})

test('PS-03 after saving: thanks, what happens next, and a new report', () => {
  expect(region.texts.thanks.fi).toContain('Kiitos')
  expect(region.texts.next.fi).toMatch(/[Ee]sihenkilö.*sosiaalijohtaja.*[Pp]alvelujohtaja/)
  expect(region.texts.again.fi).toBe('Tee uusi ilmoitus')
})

describe('PS-04 for information', () => {
  test('PS-04 a report of Joroinen goes to its supervisor and to the social director, and to nobody else', () => {
    expect(told(joroinen)).toEqual(['esihenkilo-joroisten-sosiaalityo', 'sosiaalijohtaja'])
  })

  test('PS-04 so does a report of every unit', () => {
    for (const { id } of lowestUnits(region)) {
      expect(told(unitPath(region, id))).toEqual([`esihenkilo-${id}`, 'sosiaalijohtaja'])
    }
  })
})

describe('PS-05 the level above the supervisor decides', () => {
  test('PS-05 on a report of Joroinen, the service director of its division and nobody else', () => {
    for (const act of ['matter.decide', 'matter.assign'] as const) {
      expect(whoMay(act, joroinen)).toEqual(['palvelujohtaja-tyoikaiset-ja-vammaispalvelut'])
    }
  })

  test('PS-05 PS-13 inside the unit, across sectors, nationally, as a change of law; or with another authority', () => {
    expect(region.handling.routes).toEqual(['unit', 'crossSector', 'partner', 'national', 'legislative'])
  })

  test('PS-05 arrived reports are handled regularly: once a month', () => {
    expect(days('division-handling', '2026-01-01', '2027-12-31')).toHaveLength(24)
  })
})

test('PS-06 whoever carries the matter on logs its progress and tells the reporter', () => {
  const owner: Actor = { id: 'anybody', posts: [] }
  for (const act of ['step.log', 'feedback.give', 'matter.close', 'matter.read'] as const) {
    expect(may(region.handling.policy, act, owner, { path: joroinen, owner: owner.id })).toBe(true)
    expect(may(region.handling.policy, act, owner, { path: joroinen, owner: 'another' })).toBe(false)
  }
  expect(whoMay('step.log', joroinen)).toEqual([])
})

describe('PS-07 half-yearly', () => {
  test('PS-07 the working group handles all reports and compiles the summary; the section handles it', () => {
    expect(days('working-group', '2026-01-01', '2027-12-31')).toEqual([
      '2026-02-11',
      '2026-08-12',
      '2027-02-10',
      '2027-08-11',
    ])
    expect(days('half-year-summary', '2026-01-01', '2027-12-31')).toEqual([
      '2026-02-25',
      '2026-08-26',
      '2027-02-24',
      '2027-08-25',
    ])
    expect(days('customer-experience-section', '2026-01-01', '2027-12-31')).toEqual([
      '2026-03-12',
      '2026-09-10',
      '2027-03-11',
      '2027-09-09',
    ])
    const summary = region.clock.find(({ id }) => id === 'half-year-summary')
    expect(summary?.feeds).toContain('customer-experience-section')
  })

  test('PS-07 the working group reads, classifies and publishes the reports of every unit', () => {
    for (const { id } of lowestUnits(region)) {
      for (const act of ['matter.read', 'report.classify', 'summary.read', 'edition.publish'] as const) {
        expect(whoMay(act, unitPath(region, id))).toContain('rake-tyoryhma')
      }
    }
    expect(whoMay('edition.publish', joroinen)).toEqual(['rake-tyoryhma'])
  })

  test('PS-07 figures by municipality come out of it: each of the nineteen has a unit', () => {
    const codes = region.municipalities.map(({ code }) => code)
    expect(codes).toHaveLength(19)
    expect(codes.filter((code) => !lowestUnits(region).some((unit) => unit.municipality === code))).toEqual(
      [],
    )
    expect(unitOf(region, 'joroisten-sosiaalityo')?.municipality).toBe('171')
    expect(unitOf(region, 'varkauden-sosiaalityo')?.municipality).toBe('915')
    expect(unitOf(region, 'paihdeklinikka')?.municipality).toBe('297')
    expect(region.publication.periods).toEqual(['half', 'year'])
    expect(region.publication.tables).toContainEqual(
      expect.objectContaining({ dimensions: ['municipality'], audience: 'everyone' }),
    )
  })

  test('what is published below the whole region is never under five, and no table of two dimensions', () => {
    expect(region.publication.threshold).toBe(5)
    const published = region.publication.tables.filter(({ audience }) => audience === 'everyone')
    expect(published.map(({ id }) => id)).toEqual([
      'total',
      'division',
      'unit',
      'municipality',
      'theme',
      'nature',
      'category',
    ])
    expect(published.filter(({ dimensions }) => dimensions.length > 1)).toEqual([])
  })
})

describe('PS-08 in step with the welfare-planning year', () => {
  const council = ['welfare-report', 'municipal-welfare-reports', 'welfare-plan', 'municipal-welfare-plans']

  test('PS-08 yearly: an annual report, in time for the financial statement', () => {
    expect(days('annual-report', '2026-01-01', '2027-12-31')).toEqual(['2026-03-10', '2027-03-09'])
    expect(days('financial-statement', '2026-01-01', '2027-12-31')).toEqual(['2026-03-31', '2027-03-31'])
    expect(region.clock.find(({ id }) => id === 'annual-report')?.feeds).toContain('financial-statement')
  })

  test('PS-08 once in a council term: the outgoing council approves the report, the new one the plan', () => {
    for (const id of council) expect(days(id, '2026-01-01', '2027-12-31')).toEqual([])
    const from = plainDate('2026-01-01')
    const [report, municipal, plan, municipalPlans] = council.map((id) => next(region.clock, id, from)?.start)
    const change = '2029-06-01'
    expect([report, municipal]).toEqual(['2029-05-14', '2029-05-21'])
    expect([plan, municipalPlans]).toEqual(['2029-11-19', '2029-12-10'])
    expect(String(report) < change && change < String(plan)).toBe(true)
  })
})

test('PS-09 notices go to a mailbox of each office, and no one person decides for all', () => {
  for (const id of told(joroinen)) {
    expect(region.posts.find((post) => post.id === id)?.mail).toBe(`${id}@example.org`)
  }
  const deciders = lowestUnits(region).map(({ id }) => whoMay('matter.decide', unitPath(region, id)).join())
  expect(new Set(deciders).size).toBe(4)
})

describe('PS-10 the people', () => {
  test('PS-10 contact persons belong to work units; their network meets', () => {
    const contacts = region.posts.filter(({ role }) => role === 'unitContact')
    expect(contacts.length).toBeGreaterThan(2)
    for (const { unit } of contacts) expect(unit && unitOf(region, unit)?.level).toBe('unit')
    expect(days('contact-network', '2026-01-01', '2027-12-31')).toHaveLength(4)
  })

  test('PS-10 the wellbeing coordinators of the region and of municipalities see the figures, not the reports', () => {
    const coordinators = region.posts
      .filter(({ role }) => role === 'wellbeingCoordinator')
      .map(({ id }) => id)
    expect(coordinators.length).toBeGreaterThan(1)
    expect(whoMay('summary.read', joroinen)).toEqual(expect.arrayContaining(coordinators))
    expect(whoMay('matter.read', joroinen).filter((id) => coordinators.includes(id))).toEqual([])
  })
})

describe('PS-11 why staff do not report', () => {
  test('PS-11 the form says what, why and what then, in every language', () => {
    for (const lang of region.languages) {
      const { what, why, whatThen } = region.texts
      for (const text of [what, why, whatThen]) expect(text[lang]?.length).toBeGreaterThan(100)
    }
    expect(region.texts.what.fi).toContain('Hiljainen tieto riittää')
    expect(region.texts.what.fi).toContain('Yksittäisen asiakkaan asiaa ei ilmoiteta')
  })

  test('PS-11 the name is optional, and the form says so in every language', () => {
    const { required, hint } = field('reporter')
    expect(required).toBeFalsy()
    expect(hint?.fi).toMatch(/^Vapaaehtoinen/)
    expect(hint?.sv).toMatch(/^Frivilligt/)
    expect(hint?.en).toMatch(/^Optional/)
  })

  test('PS-11 it takes minutes: three answers are enough', () => {
    expect(region.form.fields.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'unit',
      'nature',
      'description',
    ])
  })
})

test('VK-10 a supervisor can record a differing view, and nothing else', () => {
  const hers = actTypes.filter((act) => whoMay(act, joroinen).includes('esihenkilo-joroisten-sosiaalityo'))
  expect(hers).toEqual(['view.record'])
})

test('PS-12 social reporting is not the duty to notify: the form names the law and the right channel', () => {
  const [deficiency] = region.channels
  for (const lang of region.languages) {
    expect(deficiency?.law?.[lang]).toContain('741/2023')
    expect(deficiency?.law?.[lang]).toContain('29')
    expect(deficiency?.law?.[lang]).toMatch(lang === 'en' ? /section/ : /§/)
  }
})

test('PS-12 VK-08 a report that belongs elsewhere can be redirected to each of the other channels', () => {
  expect(region.channels.map(({ id }) => id)).toEqual([
    'deficiency',
    'safety-incident',
    'occupational-safety',
    'data-protection',
    'indoor-air',
  ])
  expect(whoMay('matter.redirect', joroinen)).toEqual([
    'rake-tyoryhma',
    'palvelujohtaja-tyoikaiset-ja-vammaispalvelut',
  ])
})

test('PS-16 the reporter says whether she is available, and learns how she would be invited', () => {
  expect(field('available').label.fi).toBe('Oletko käytettävissä ratkaisun tuottamiseksi ongelmaan?')
  expect(field('available').hint?.fi).toContain('Nimettömänä näet kutsun')
})

test('PS-15 the staff survey about the reporting stands in the clock, open for two weeks', () => {
  expect(next(region.clock, 'staff-survey', plainDate('2026-01-01'))).toMatchObject({
    start: '2026-11-09',
    end: '2026-11-22',
  })
})

test('TH-01 the region has its national code, and its own themes roll up to shared ones', () => {
  expect(region.regionCode).toBe('13')
  const own = region.taxonomy.themes.filter(({ addedBy }) => addedBy === 'pohjois-savo')
  expect(own.length).toBeGreaterThan(3)
  const shared: string[] = baseTaxonomy.themes.map(({ id }) => id)
  for (const { id } of own) expect(shared).toContain(rollUp(region.taxonomy, id))
})
