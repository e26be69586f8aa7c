import fc from 'fast-check'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { parseCorpus } from './corpus.ts'
import { heldOut } from './corpus-held-out.ts'
import { tuning } from './corpus-tuning.ts'
import { detectors, personalDataKinds } from './detectors.ts'
import { findPersonalData } from './personal-data.ts'
import { watchSearches } from './testing/watch-searches.ts'

test('VA-02 every kind is found, with its place in the text', () => {
  const text = '👪 Hetu 010190-900P, tili FI21 1234 5600 0007 85, puh. 040 123 4567 tai nimi@example.fi'
  expect(findPersonalData(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['personalIdentityCode', '010190-900P'],
    ['iban', 'FI21 1234 5600 0007 85'],
    ['phone', '040 123 4567'],
    ['email', 'nimi@example.fi'],
  ])
  const person = 'Matti Testinen (s. 1.2.1990), Koulukatu 5 A 12'
  expect(findPersonalData(person).map(({ start, end, kind }) => [kind, person.slice(start, end)])).toEqual([
    ['personName', 'Matti Testinen'],
    ['dateOfBirth', '1.2.1990'],
    ['streetAddress', 'Koulukatu 5 A 12'],
  ])
  // A family emoji is two code units.
  expect(findPersonalData(text)[0]).toEqual({ start: 8, end: 19, kind: 'personalIdentityCode' })
})

test('of two that overlap the more certain gives the kind, and nothing found is left uncovered', () => {
  expect(findPersonalData('010190-900P@example.fi')).toEqual([
    { start: 0, end: 22, kind: 'personalIdentityCode' },
  ])
  expect(findPersonalData('0401234567@example.fi')).toEqual([{ start: 0, end: 21, kind: 'email' }])
  expect(findPersonalData('040 1234567@example.fi')).toEqual([{ start: 0, end: 22, kind: 'email' }])
})

test('two that only touch stay two', () => {
  expect(findPersonalData('nimi@example.fi(040) 1234567')).toEqual([
    { start: 0, end: 15, kind: 'email' },
    { start: 15, end: 28, kind: 'phone' },
  ])
})

const pieces = fc.oneof(
  fc.constantFrom(
    '010190-900P',
    '020594X903P',
    '040 123 4567',
    '+358 40 123 4567',
    '09 123 456',
    'FI21 1234 5600 0007 85',
    'etunimi.sukunimi@example.fi',
    'nimi(at)example.fi',
    'Matti Testinen',
    'Anna',
    'Testiselle',
    'synt. 1.2.1990',
    'Koulukatu 5',
    'Minna Canthin katu',
    'asiakas',
    '👪',
    '1.10.2022',
    '04200',
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789+- ()@.aFI') }),
  fc.string({ unit: 'binary' }),
)
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ', ', '\n', '-')))
  .map((list) => list.flat().join(''))

test('spans are sorted, inside the text and apart, and cover whatever any detector finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const spans = findPersonalData(text)
      let last = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      for (const kind of personalDataKinds) {
        for (const range of detectors[kind](text)) {
          expect(spans.some(({ start, end }) => start <= range.start && range.end <= end)).toBe(true)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

const repeated = [
  ...[
    'a',
    '.a',
    '0',
    '04 ',
    '040-',
    'a@',
    'FI21 ',
    'fi21',
    '010190-',
    '(',
    ' ',
    'A',
    'Aa',
    'A-',
    'Aa-',
    'Aa ',
  ],
  ...[
    'Anna ',
    'Anna-',
    'A. ',
    'Anna von ',
    'Toivo Toivo',
    'Testinen Matti ',
    'Matin ',
    'Onni Oy ',
    'Suur-Savon ',
  ],
  ...[
    'Koulukatu ',
    'Koulukatu 5 ',
    'Minna Canthin ',
    'Norra ',
    'synt. ',
    's. 1.',
    '1.1.1990 ',
    'syntymäaikaaaaaa',
    '1.1.',
  ],
]

test.each(repeated)('twice the text takes twice the searching, whatever it is made of: %s', (piece) => {
  const stepsIn = (times: number) => watchSearches(() => findPersonalData(piece.repeat(times))).steps
  // A quadratic search would be led over four times as much. Ends count, and names are looked for five words ahead.
  expect(stepsIn(2_000)).toBeLessThan(2.05 * stepsIn(1_000) + 100)
})

test('no pattern of the guard searches one and the same part of a text again and again', () => {
  const corpus = [tuning, heldOut].flatMap(parseCorpus).map(({ text }) => text)
  const { patterns } = watchSearches(() => {
    for (const text of [...corpus, ...repeated]) findPersonalData(text)
  })
  const again = [...patterns.values()].flatMap((pattern) =>
    analyse(pattern).reports.map(({ type, exponential }) => [String(pattern), type, exponential]),
  )
  expect(again).toEqual([])
  expect(patterns.size).toBeGreaterThan(20)
})

test.each([
  '',
  'Asunnottomuus on lisääntynyt 1.10.2022 jälkeen: 12 asiakasta syyskuussa, 19 lokakuussa.',
  'Aikavälillä 1.1.–30.6.2021 raportteja tuli 28, vuosina 2022–2023 yhteensä 42.',
  'Sosiaalihuoltolain (1301/2014) 7 § ja valvontalain (741/2023) 29 § velvoittavat.',
  'Perustoimeentulotuki on 587,71 €/kk, vuokra 1 050,00 euroa ja takuuvuokra 2 100 e.',
  'Alueen alijäämä oli 45 600 000 euroa, ja lisärahoitusta saatiin 1 040 000 000 euroa.',
  'Postinumeroalueilla 04200, 70100 ja 78200–78300 ei ole yhtään päihteetöntä asuntoa.',
  'Palveluntuottajan y-tunnus on 0212345-6, arvonlisäverotunnus FI02123456.',
  'Asia on kirjattu numerolla 123/2024 ja diaarinumerolla HVA/04512/02.05.00/2023.',
  'Päätös 2022-10-01 ja 2023-05-06T08:00 koski 050-sarjan lomakkeita.',
  'Vastaanotto on auki ma–pe klo 8–16, puhelinaika 09.00–10.30 ja 12:00–13:00.',
  'Päivystys vastaa numerossa 116 117, hätänumero on 112 ja vaihde 029 123 4567.',
  'Asiakkaat @-merkillä: seuraa @hyvinvointialue, osoitteet ovat muotoa nimi@palvelin.',
  'Lomakkeen viite on RF18 5390 0754 7034 ja versio 010190-9001.',
  'ICD-10-koodit F10.2 ja Z59.0 toistuvat; PTA 7/2023 §:t 12–18.',
  'Perheessä on 3 lasta (2, 5 ja 14 v.), ja jono on 06/2023 alkaen ollut 3–6 kk.',
  'Kunnat 915, 297, 420 ja 778; tilanne 31.12.2023; asukkaita 248 000.',
  'Bostadslösheten har ökat sedan den 1 oktober 2022: 12 klienter i september, 19 i oktober.',
  'Åren 2022–2023 kom 42 rapporter, kampanjen pågick 2.9–30.9.2024.',
  'Enligt 7 § i socialvårdslagen (1301/2014) och tillsynslagen (741/2023).',
  'Hyran är 1 050,00 euro i månaden och underskottet 1 040 000 000 euro.',
  'Postnummer 65100, 02100–02130 och 04200 saknar nödinkvartering.',
  'FO-nummer 0212345-6, ärende 123/2024, beslut 2022-05-11.',
  'Mottagningen är öppen vardagar kl. 08.00–16.15, tfn 116 117 eller växeln 020 123 4567.',
  'Väntetiden var 3–6 månader 05/2023–11/2023 och 09/2023–12/2023.',
])('nothing personal is seen in: %s', (text) => {
  expect(findPersonalData(text)).toEqual([])
})
