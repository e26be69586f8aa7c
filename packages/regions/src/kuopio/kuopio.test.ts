import { type Actor, explore } from '@rake/core/lifecycle'
import { lowestUnits, profileProblems, unitPath } from '@rake/core/region'
import { checkAnswers } from '@rake/core/report'
import { describe, expect, test } from 'vitest'
import { pohjoisSavo } from '../pohjois-savo/index.ts'
import { varkaus } from '../varkaus/index.ts'
import { kuopio as region } from './index.ts'

const ids = (of: { readonly form: typeof region.form }) => of.form.fields.map(({ id }) => id)

test('it defines without problems: one city, in a region that it shares with others', () => {
  expect(profileProblems(region)).toEqual([])
  expect([region.slug, region.regionCode]).toEqual(['kuopio', '13'])
  for (const { municipality } of region.units) expect(municipality).toBe('297')
})

test('KU-01 adult social work, family services and child-protection outpatient care report', () => {
  const services = region.units.filter(({ level }) => level === 'service')
  expect(services.map(({ label }) => label.fi)).toEqual([
    'Aikuissosiaalityö',
    'Perhepalvelut',
    'Lastensuojelun avohuolto',
  ])
  for (const { id } of services) {
    expect(lowestUnits(region).filter(({ parent }) => parent === id).length).toBeGreaterThan(1)
  }
})

describe('KU-01 a form of its own over the same core', () => {
  test('KU-01 it asks less than Varkaus and the region, and nothing that they do not ask', () => {
    expect(ids(region)).toEqual(['unit', 'category', 'description', 'measures', 'reporter'])
    for (const other of [varkaus, pohjoisSavo]) expect(ids(region).length).toBeLessThan(ids(other).length)
    for (const id of ids(region)) expect([...ids(varkaus), ...ids(pohjoisSavo)]).toContain(id)
  })

  test('KU-01 its choices are few, and each says what belongs to it', () => {
    const category = region.form.fields.find(({ id }) => id === 'category')
    const choices = category && 'choices' in category ? category.choices : []
    expect(choices).toHaveLength(4)
    for (const { hint } of choices) for (const lang of region.languages) expect(hint?.[lang]).toBeTruthy()
  })

  test('KU-01 a subject and a few words are enough', () => {
    const answers = {
      language: 'fi',
      unit: 'perhetyo',
      category: 'cooperation',
      description: 'Koulun ja perhetyön tiedot eivät kohtaa.',
    }
    const options = { units: lowestUnits(region), languages: region.languages }
    expect(checkAnswers(region.form, answers, options)).toEqual([])
    const { category: _category, ...rest } = answers
    expect(checkAnswers(region.form, rest, options)).toEqual([{ path: ['category'], code: 'required' }])
  })
})

test('the service decides and closes; without a stage of progress, nothing is logged', () => {
  const path = unitPath(region, 'perhetyo')
  const actors = region.posts
    .filter(({ unit }) => unit === undefined || path.includes(unit))
    .map((post): Actor => ({ id: post.id, posts: [post] }))
  const { edges } = explore(region.handling, actors, path, [])
  const by = (type: string) =>
    new Set(edges.filter(({ event }) => event.type === type).map(({ actor }) => actor?.id))
  expect(by('matter.decide')).toEqual(new Set(['palvelupaallikko-perhepalvelut']))
  expect(by('matter.close')).toEqual(new Set(['palvelupaallikko-perhepalvelut']))
  expect(by('step.log')).toEqual(new Set())
})
