import { expect, test } from 'vitest'
import { defineTaxonomy } from './define.ts'
import { type Taxonomy, type ThemeId, themeOf, themesOf, unclassified } from './taxonomy.ts'
import { TaxonomyError } from './taxonomy-error.ts'
import { taxonomyProblems } from './taxonomy-problems.ts'

const siunSote = defineTaxonomy({
  id: 'siun-sote',
  version: 1,
  languages: ['fi'],
  themes: [
    { id: 'access', label: { fi: 'Oikea-aikainen palveluihin pääsy' } },
    { id: 'coordination', label: { fi: 'Palvelujen yhteentoimivuus' } },
    { id: 'income', label: { fi: 'Toimeentulo ja työllisyys' } },
    { id: 'debt', label: { fi: 'Velkaantuminen' }, broader: 'income', retired: true },
    { id: 'practices', label: { fi: 'Organisaation toimintatavat' } },
    { id: 'other', label: { fi: 'Muut teemat' } },
  ],
})

/** Where the problems are. */
const places = (taxonomy: Taxonomy) => taxonomyProblems(taxonomy).map(({ path }) => path.join('.'))

const housing = { id: 'housing', label: { fi: 'Asuminen' } }
const sound: Taxonomy = { id: 'themes', version: 1, extends: [], themes: [housing], moves: [], facets: [] }

test('SS-04 reports are classified under the themes on offer, in the order of their author', () => {
  expect(themesOf(siunSote).map(({ label }) => label.fi)).toEqual([
    'Oikea-aikainen palveluihin pääsy',
    'Palvelujen yhteentoimivuus',
    'Toimeentulo ja työllisyys',
    'Organisaation toimintatavat',
    'Muut teemat',
  ])
})

test('SS-04 a retired theme is offered no longer, and is still known', () => {
  expect(themesOf(siunSote).some(({ id }) => id === 'debt')).toBe(false)
  expect(themeOf(siunSote, 'debt')?.label.fi).toBe('Velkaantuminen')
  expect(themeOf(siunSote, 'never-was')).toBeUndefined()
})

test('the compiler knows the ids', () => {
  const known: ThemeId<typeof siunSote> = 'income'
  // @ts-expect-error no such theme
  const unknown: ThemeId<typeof siunSote> = 'incomes'
  expect([known, unknown].map((id) => themeOf(siunSote, id) !== undefined)).toEqual([true, false])
  expect(() =>
    defineTaxonomy({
      id: 'themes',
      version: 1,
      themes: [
        { id: 'housing', label: { fi: 'Asuminen' } },
        // @ts-expect-error broader must be a theme of the same taxonomy
        { id: 'rents', label: { fi: 'Vuokrat' }, broader: 'house' },
      ],
    }),
  ).toThrow('themes.1.broader: there is no theme "house"')
})

test('a taxonomy is plain JSON, frozen to the bottom, and not the object that it was made of', () => {
  expect(JSON.parse(JSON.stringify(siunSote))).toStrictEqual(siunSote)
  const label = { fi: 'Asuminen' }
  const taxonomy = defineTaxonomy({ id: 'themes', version: 1, themes: [{ id: 'housing', label }] })
  expect(Object.isFrozen(taxonomy.themes[0]?.label)).toBe(true)
  label.fi = 'Muu'
  expect(taxonomy.themes[0]?.label.fi).toBe('Asuminen')
})

test('all problems are told at once, with what to write instead', () => {
  try {
    defineTaxonomy({ id: 'Themes', version: 0, themes: [{ id: unclassified, label: {} }] })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(TaxonomyError)
    const { problems } = error as TaxonomyError
    expect(problems.map(({ path }) => path)).toEqual([
      ['id'],
      ['version'],
      ['themes', 0, 'id'],
      ['themes', 0, 'label'],
    ])
    for (const { message, mend } of problems)
      expect((error as Error).message).toContain(`${message}; ${mend}`)
  }
})

test.each<[string, Partial<Taxonomy>, string[]]>([
  ['a sound one', {}, []],
  ['an id in use', { themes: [housing, housing] }, ['themes.1.id']],
  ['an id in capitals', { themes: [{ ...housing, id: 'Housing' }] }, ['themes.0.id']],
  ['an id with a hyphen at the end', { themes: [{ ...housing, id: 'housing-' }] }, ['themes.0.id']],
  ['a language that is missing', { languages: ['fi', 'sv'] }, ['themes.0.label.sv']],
  ['a blank text', { themes: [{ ...housing, label: { fi: ' ' } }] }, ['themes.0.label.fi']],
  [
    'a description in one language only',
    { languages: ['fi', 'sv'], themes: [{ id: 'a', label: { fi: 'A', sv: 'A' }, description: { fi: 'A' } }] },
    ['themes.0.description.sv'],
  ],
  [
    'themes in a circle',
    {
      themes: [
        { ...housing, id: 'a', broader: 'b' },
        { ...housing, id: 'b', broader: 'a' },
      ],
    },
    ['themes.0.broader', 'themes.1.broader'],
  ],
  ['a theme under itself', { themes: [{ ...housing, broader: 'housing' }] }, ['themes.0.broader']],
  [
    'an added theme under nothing, by nobody known',
    { themes: [{ ...housing, addedBy: 'themes' }] },
    ['themes.0.addedBy', 'themes.0.broader'],
  ],
  [
    'a match that is no URI',
    { themes: [{ ...housing, exactMatch: ['yso:p1797'] }] },
    ['themes.0.exactMatch'],
  ],
  [
    'a concept that matches exactly and is wider as well',
    { themes: [{ ...housing, exactMatch: ['http://a.fi/1'], broadMatch: ['http://a.fi/1'] }] },
    ['themes.0.broadMatch'],
  ],
  ['a move of a theme that is offered', { moves: [{ from: 'housing', to: 'housing' }] }, ['moves.0']],
  ['a move to nowhere', { moves: [{ from: 'homes', to: 'house' }] }, ['moves.0']],
  ['a move of what has no theme', { moves: [{ from: unclassified, to: 'housing' }] }, ['moves.0']],
  ['a move into what has no theme', { moves: [{ from: 'homes', to: unclassified }] }, ['moves.0']],
  [
    'a theme that moves twice',
    {
      moves: [
        { from: 'homes', to: 'housing' },
        { from: 'homes', to: 'housing' },
      ],
    },
    ['moves.1'],
  ],
  [
    'moves in a circle',
    {
      moves: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    },
    ['moves.0', 'moves.1'],
  ],
  [
    'a facet with the same value twice',
    { facets: [{ id: 'field', label: { fi: 'Kenttä' }, values: [housing, housing] }] },
    ['facets.0.values.1.id'],
  ],
])('problems are found: %s', (_, change, expected) => {
  expect(places({ ...sound, ...change })).toEqual(expected)
})

test('a theme under one that has moved is told where it has gone', () => {
  const [problem] = taxonomyProblems({
    ...sound,
    themes: [housing, { id: 'rents', label: { fi: 'Vuokrat' }, broader: 'homes' }],
    moves: [{ from: 'homes', to: 'housing' }],
  })
  expect(problem).toMatchObject({
    path: ['themes', 1, 'broader'],
    message: 'there is no theme "homes"',
    mend: 'it has moved: write "housing"',
  })
})
