import { expect, test } from 'vitest'
import type { MappedColumn, Mapping } from './mapping.ts'
import { mappingProblems } from './mapping-problems.ts'
import { mappingProblemIn } from './say.ts'
import { smallTarget } from './testing/small-target.ts'

const header = 'Laji'
const texts = {
  ...smallTarget,
  form: { fields: smallTarget.form.fields.filter(({ kind }) => kind === 'text') },
}
const nothing = { ...smallTarget, form: { fields: [] } }

/** What is wrong with a mapping in Finnish and Swedish, with its place. */
function told(columns: readonly MappedColumn[], target = smallTarget, more: Partial<Mapping> = {}) {
  return mappingProblems(target, { columns, ...more }).map((problem) => {
    const [fi, sv] = ['fi', 'sv'].map((lang) => Object.values(mappingProblemIn(problem, lang)).join(' '))
    return [problem.path.join('.'), fi, sv]
  })
}

test('a column that stands twice, and two of what there is one of, are told', () => {
  expect(
    told([
      { header, as: 'theme' },
      { header, as: 'theme' },
    ]),
  ).toEqual([
    [
      'columns.1.header',
      '”Laji” on tässä useammin kuin kerran. Kerro kohdassa nth, monesko samannimisistä sarakkeista se on.',
      '”Laji” står här mer än en gång. Ange i nth vilken i ordningen av kolumnerna med samma namn det är.',
    ],
    [
      'columns',
      'Useampi sarake on ”theme”. Jätä niistä yksi.',
      'Flera kolumner är ”theme”. Lämna kvar en av dem.',
    ],
  ])
})

test.each([
  [
    'a field that the form has not',
    told([{ header, as: 'answer', field: 'mood' }], texts),
    'field',
    'Lomakkeella ei ole kenttää ”mood”. Kirjoita jokin näistä: description, measures.',
    'Formuläret har inget fält ”mood”. Skriv ett av dessa: description, measures.',
  ],
  [
    'a field of a form that has none',
    told([{ header, as: 'answer', field: 'mood' }], nothing),
    'field',
    'Lomakkeella ei ole kenttää ”mood”. Poista sarake.',
    'Formuläret har inget fält ”mood”. Ta bort kolumnen.',
  ],
  [
    'a choice in a field without any',
    told([{ header, as: 'choice', field: 'description', choice: 'x' }]),
    'field',
    'Lomakkeella ei ole valintakenttää ”description”. Kirjoita jokin näistä: nature, priorities.',
    'Formuläret har inget valfält ”description”. Skriv ett av dessa: nature, priorities.',
  ],
  [
    'a choice in a form without any',
    told([{ header, as: 'choice', field: 'description', choice: 'x' }], texts),
    'field',
    'Lomakkeella ei ole valintakenttää ”description”. Poista sarake.',
    'Formuläret har inget valfält ”description”. Ta bort kolumnen.',
  ],
  [
    'a choice that the field has not',
    told([{ header, as: 'choice', field: 'nature', choice: 'x' }]),
    'choice',
    'Kentässä ”nature” ei ole vaihtoehtoa ”x”. Kirjoita jokin näistä: positive, negative.',
    'Fältet ”nature” har inget alternativ ”x”. Skriv ett av dessa: positive, negative.',
  ],
  [
    'a value that would mean what there is not',
    told([{ header, as: 'theme', values: { Jonot: 'queues' } }]),
    'values.Jonot',
    'Arvo ei voi tarkoittaa ”queues”: sellaista ei ole. Kirjoita jokin näistä: access, other.',
    'Värdet kan inte betyda ”queues”: något sådant finns inte. Skriv ett av dessa: access, other.',
  ],
  [
    'a value that is neither true nor false',
    told([{ header, as: 'answer', field: 'available', values: { X: 'maybe' } }]),
    'values.X',
    'Arvo ei voi tarkoittaa ”maybe”. Kirjoita true (kyllä) tai false (ei).',
    'Värdet kan inte betyda ”maybe”. Skriv true (ja) eller false (nej).',
  ],
])('%s is told with its place, in Finnish and Swedish', (_, problems, place, fi, sv) => {
  expect(problems).toEqual([[`columns.0.${place}`, fi, sv]])
})
