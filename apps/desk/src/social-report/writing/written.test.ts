import { plainDate } from '@rake/core/clock'
import { socialReportSchema } from '@rake/core/document'
import { expect, test } from 'vitest'
import { draft } from '../testing/draft.ts'
import {
  documentFrom,
  emptyWritten,
  freshKey,
  freshProposalId,
  hasWhatIsGiven,
  moved,
  strayThemes,
  type Written,
  writtenIn,
} from './written.ts'

const day = plainDate('2026-01-12')
const both = (text: string) => ({ fi: text, sv: `${text} (sv)` })
const empty = emptyWritten(draft, { title: both('Raportti'), suppression: both('Peitetty.') })
const written: Written = {
  ...empty,
  method: both('Luokiteltiin.'),
  findings: {
    housing: [
      { key: 0, text: both('Jono on pitkä.') },
      { key: 1, text: { fi: '  ', sv: '' } },
    ],
  },
  quotes: { income: [{ id: 'text-1', lang: 'fi', text: 'Tuki ei riitä.' }] },
  proposals: [
    {
      id: 'ehdotus-1',
      text: both('Rakennetaan.'),
      owner: both('Kunta'),
      theme: 'housing',
      state: 'accepted',
      uses: [],
    },
    { id: 'ehdotus-2', text: both('Neuvotaan.'), owner: {}, theme: '', state: 'proposed', uses: [] },
  ],
  presentations: [{ key: 0, to: both('Vanhusneuvosto'), day: '2026-05-12' }],
}

test('SS-06 what is written stands over the figures, and what is empty is left for the server to name', () => {
  const document = documentFrom(draft, written, { day })
  expect(document.themes.map(({ id, figure, findings }) => [id, figure.n, findings])).toEqual([
    ['housing', 2, [both('Jono on pitkä.'), {}]],
    ['income', 1, []],
  ])
  expect(document.themes[1]?.quotes).toEqual(written.quotes.income)
  expect(document.proposals.map(({ theme, owner }) => [theme, owner])).toEqual([
    ['housing', both('Kunta')],
    [undefined, undefined],
  ])
  expect(document.coverage).not.toHaveProperty('note')
  expect(document.suppression).toEqual({ threshold: 5, note: both('Peitetty.') })
  // Sent as it is, it has the shape of a social report.
  expect(socialReportSchema.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined()
})

test('a language that is taken out takes its texts along, and comes back with them', () => {
  const document = documentFrom(draft, { ...written, languages: ['fi'] }, { day })
  expect(document.languages).toEqual(['fi'])
  expect(document.title).toEqual({ fi: 'Raportti' })
  expect(documentFrom(draft, written, { day }).title).toEqual(both('Raportti'))
})

test('what is written in a document is written into it again, word for word', () => {
  const document = documentFrom(draft, written, { day })
  expect(documentFrom(draft, writtenIn(document), { day })).toEqual(document)
})

test('PS-14 a proposal that is followed stands in the report as it stands, whatever was written', () => {
  const lives = new Map([['ehdotus-1', { state: 'ended', outcome: 'carriedOut' } as const]])
  const [followed, other] = documentFrom(draft, written, { day, lives }).proposals
  expect([followed?.state, followed?.outcome]).toEqual(['ended', 'carriedOut'])
  expect([other?.state, other?.outcome]).toEqual(['proposed', undefined])
})

test('PO-12 VA-02 what would tell who somebody is, is masked in views and in what was answered before', () => {
  const told = { fi: 'Soita 040 123 4567.' }
  const earlier = {
    title: both('Edellinen'),
    proposals: [],
    handled: [
      {
        to: both('Neuvosto'),
        given: day,
        answers: [{ day, text: told }],
        uses: [{ use: 'research' as const, day, text: told }],
      },
    ],
  }
  const document = documentFrom(
    { ...draft, earlier, views: [{ from: { fi: 'Järjestö' }, text: told }] },
    written,
    { day },
  )
  expect(JSON.stringify(document)).not.toContain('040')
  expect(document.views[0]?.text.fi).toBe('Soita ▮▮▮.')
  expect(document.earlier?.handled[0]?.given).toBe(day)
})

test('PO-12 what was recorded in one language is written in the other, and stays so when it is opened again', () => {
  const recorded = { ...draft, views: [{ from: both('Järjestö'), text: { fi: 'Soita 040 123 4567.' } }] }
  const translations = { 'Soita ▮▮▮.': { sv: 'Ring ▮▮▮.' } }
  const document = documentFrom(recorded, { ...written, translations }, { day })
  expect(document.views).toEqual([{ from: both('Järjestö'), text: { fi: 'Soita ▮▮▮.', sv: 'Ring ▮▮▮.' } }])
  expect(documentFrom(recorded, writtenIn(document), { day })).toEqual(document)
})

test('PO-05 SS-08 a document is as given until a source, a statement or a view comes or goes', () => {
  const statement = { id: 'kannanotto', title: both('Asunto ensin'), day }
  const view = { from: both('Järjestö'), text: both('Apua ei saa.') }
  const given = { ...draft, statements: [statement], views: [view] }
  const document = documentFrom(given, written, { day })
  expect(document.statements).toEqual([statement])
  expect(hasWhatIsGiven(document, given)).toBe(true)
  for (const other of [
    draft,
    { ...given, views: [] },
    { ...given, statements: [{ ...statement, id: 'toinen' }] },
  ]) {
    expect(hasWhatIsGiven(document, other)).toBe(false)
  }
})

test('words under a theme that the figures no longer have are told of', () => {
  expect(strayThemes(draft, written)).toEqual([])
  const [housing] = draft.themes
  expect(strayThemes({ themes: housing ? [housing] : [] }, written)).toEqual(['income'])
})

test('new keys and ids are nobody else’s', () => {
  expect(freshKey([])).toBe(0)
  expect(freshKey([{ key: 4 }, { key: 1 }])).toBe(5)
  expect(freshProposalId([])).toBe('ehdotus-1')
  expect(freshProposalId([{ id: 'ehdotus-7' }, { id: 'web-pages' }])).toBe('ehdotus-8')
})

test('one is moved past its neighbour, and nowhere at the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})
