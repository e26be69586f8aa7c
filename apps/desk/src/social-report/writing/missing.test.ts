import { plainDate } from '@rake/core/clock'
import { documentProblems } from '@rake/core/document'
import { expect, test } from 'vitest'
import { draft } from '../testing/draft.ts'
import { fieldOf, missingIn } from './missing.ts'
import { documentFrom, emptyWritten, type Written } from './written.ts'

const day = plainDate('2026-01-12')
const both = (text: string) => ({ fi: text, sv: `${text} (sv)` })
const full: Written = {
  ...emptyWritten(draft, { title: both('Raportti'), suppression: both('Peitetty.') }),
  method: both('Luokiteltiin.'),
}
const against = {
  profile: { languages: ['fi', 'sv'], publication: { tables: [] } },
  rule: { threshold: 5, places: [] },
  texts: [],
}

/** What the domain says against what is written, as the server tells it. */
function missing(written: Partial<Written>) {
  const document = documentFrom(draft, { ...full, ...written }, { day })
  const problems = documentProblems(document, against)
    // The figures of this draft are of no edition.
    .filter(({ path }) => !/figure|^n,|hash/.test(path.join()))
    .map(({ path, code }) => ({ path: [...path], code }))
  return missingIn(document, problems)
}

test('nothing is missing where all is written', () => expect(missing({})).toEqual([]))

test.each([
  ['a text that is empty', { title: {} }, { field: fieldOf('title', 'fi'), part: 'title', matter: 'empty' }],
  [
    'a text that lacks a language',
    { method: { fi: 'Luokiteltiin.' } },
    { field: fieldOf('method', 'sv'), part: 'method', matter: 'language', languages: ['sv'] },
  ],
  [
    'a finding',
    {
      findings: {
        income: [
          { key: 0, text: both('Jono.') },
          { key: 3, text: {} },
        ],
      },
    },
    {
      field: fieldOf('findings', 'income', 1, 'fi'),
      part: 'finding',
      matter: 'empty',
      theme: 'income',
      nth: 2,
    },
  ],
  [
    'a telephone number',
    { coverage: { fi: 'Soita 040 123 4567.', sv: 'Alla.' } },
    {
      field: fieldOf('coverage', 'fi'),
      part: 'coverage',
      matter: 'personalData',
      languages: ['fi'],
      kinds: ['phone'],
    },
  ],
  [
    'a quote that nobody approved',
    { quotes: { housing: [{ id: 'text-1', lang: 'fi', text: 'Jono.' }] } },
    {
      field: fieldOf('quotes', 'housing', 0),
      part: 'quote',
      matter: 'notApproved',
      theme: 'housing',
      nth: 1,
    },
  ],
  [
    'a proposal that has ended with nothing said',
    { proposals: [{ id: 'ehdotus-1', text: both('x'), owner: {}, theme: '', state: 'ended', uses: [] }] },
    { field: fieldOf('proposals', 'ehdotus-1', 'outcome'), part: 'proposal', matter: 'outcome', nth: 1 },
  ],
  [
    'who carries a proposal out, in one language only',
    {
      proposals: [
        { id: 'ehdotus-1', text: both('x'), owner: { sv: 'Kommun' }, theme: '', state: 'proposed', uses: [] },
      ],
    },
    {
      field: fieldOf('proposals', 'ehdotus-1', 'owner', 'fi'),
      part: 'owner',
      matter: 'language',
      languages: ['fi'],
      nth: 1,
    },
  ],
] as const)('%s leads to its field', (_, written, found) => {
  expect(missing(written as unknown as Partial<Written>)).toEqual([found])
})

test('what the shape refuses leads to its field too', () => {
  const document = documentFrom(
    draft,
    { ...full, presentations: [{ key: 0, to: both('x'), day: '' }] },
    { day },
  )
  const found = missingIn(document, [
    { path: ['presentations', 0, 'day'], code: 'empty' },
    { path: ['title', 'fi'], code: 'badCharacter' },
  ])
  expect(found).toEqual([
    { field: fieldOf('presentations', 0, 'day'), part: 'presentation', matter: 'day', nth: 1 },
    { field: fieldOf('title', 'fi'), part: 'title', matter: 'unreadable', languages: ['fi'] },
  ])
})

test('PO-12 a view that lacks a language leads to where it is written', () => {
  const view = { from: both('Kunta'), text: { fi: 'Apua ei saa.' } }
  const document = documentFrom({ ...draft, views: [view] }, full, { day })
  expect(missingIn(document, [{ path: ['views', 0, 'text'], code: 'missingText' }])).toEqual([
    { field: fieldOf('views', 0, 'text', 'sv'), part: 'recorded', matter: 'language', languages: ['sv'] },
  ])
})

test('SS-08 a statement that is no longer published so is named by its place', () => {
  const statement = { id: 'kannanotto', title: both('Asunto ensin'), day }
  const document = documentFrom({ ...draft, statements: [statement] }, full, { day })
  expect(missingIn(document, [{ path: ['statements', 0], code: 'notPublishedStatement' }])).toEqual([
    { part: 'statement', matter: 'notPublished', nth: 1 },
  ])
})

test('what no field can mend is that the figures are old, told once', () => {
  const document = documentFrom(draft, full, { day })
  const paths = [
    ['tables', 0],
    ['n', 'query', 'edition'],
    ['themes', 0, 'figure', 'hash'],
    ['since', 'table'],
  ]
  expect(
    missingIn(
      document,
      paths.map((path) => ({ path, code: 'otherTable' })),
    ),
  ).toEqual([{ part: 'figures', matter: 'stale' }])
})
