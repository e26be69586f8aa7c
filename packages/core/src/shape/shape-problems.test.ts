import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isCleanText } from '../report/check.ts'
import { shapeWords } from '../words/shape/index.ts'
import { shapeProblemIn } from './say.ts'
import { parseShape, type ShapeProblemCode } from './shape-problems.ts'

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))
const text = z.string().check(z.minLength(1), z.maxLength(5), z.refine(isCleanText))
const texts = z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), text)
const schema = z.strictObject({
  id: z.optional(id),
  title: z.optional(texts),
  day: z.optional(z.iso.date()),
  rows: z.optional(z.int().check(z.positive(), z.lte(9))),
  open: z.optional(z.boolean()),
  audience: z.optional(z.enum(['staff', 'everyone'])),
  format: z.optional(z.literal('one')),
  list: z.optional(z.array(text).check(z.minLength(2), z.maxLength(3))),
  secret: z.optional(z.string().check(z.minLength(8))),
  values: z.optional(z.record(z.string(), z.union([z.string(), z.boolean()]))),
  column: z.optional(
    z.discriminatedUnion('as', [
      z.strictObject({ as: z.literal('answer'), field: z.string() }),
      z.strictObject({ as: z.literal('theme') }),
    ]),
  ),
  when: z.optional(
    z.union([
      z.strictObject({ every: z.literal('month'), dayOfMonth: z.int() }),
      z.strictObject({ every: z.enum(['year', 'half']), dayOfMonth: z.int(), month: z.int() }),
    ]),
  ),
  acts: z.optional(z.partialRecord(z.enum(['read', 'close']), z.boolean())),
  even: z.optional(z.number().check(z.multipleOf(2))),
})

/** What is told of a value: place, code and the sentences in Finnish, Swedish and English. */
function told(value: unknown) {
  const parsed = parseShape(schema, value)
  if (parsed.ok) return []
  return parsed.problems.map((problem) => [
    problem.path.join('.'),
    problem.code,
    ...['fi', 'sv', 'en'].map((lang) => Object.values(shapeProblemIn(problem, lang)).join(' ')),
  ])
}

const cases: readonly (readonly [unknown, string, ShapeProblemCode, string, string, string])[] = [
  [
    { column: { as: 'answer' } },
    'column.field',
    'missing',
    'Tämä puuttuu. Kirjoita teksti.',
    'Det här saknas. Skriv en text.',
    'This is missing. Write a text.',
  ],
  [
    { column: { field: 'x' } },
    'column.as',
    'missingOneOf',
    'Tämä puuttuu. Kirjoita jokin näistä: answer, theme.',
    'Det här saknas. Skriv något av dessa: answer, theme.',
    'This is missing. Write one of answer, theme.',
  ],
  [
    { audeince: 'staff' },
    'audeince',
    'misspelt',
    'Kohtaa ”audeince” ei tunneta. Tarkoititko: audience? Korjaa nimi, tai poista kohta.',
    'Punkten ”audeince” är okänd. Menade du: audience? Rätta namnet, eller ta bort punkten.',
    '"audeince" is not known here. Did you mean audience? Mend the name, or take it out.',
  ],
  [
    { when: { every: 'month', dayOfMonth: 1, zzz: 1 } },
    'when.zzz',
    'strayKey',
    'Kohtaa ”zzz” ei tunneta. Poista se.',
    'Punkten ”zzz” är okänd. Ta bort den.',
    '"zzz" is not known here. Take it out.',
  ],
  [
    { acts: { zzz: true } },
    'acts.zzz',
    'unknownKey',
    'Kohtaa ”zzz” ei tunneta. Poista se, tai kirjoita sen nimeksi jokin näistä: read, close.',
    'Punkten ”zzz” är okänd. Ta bort den, eller ge den ett av dessa namn: read, close.',
    '"zzz" is not known here. Take it out, or name it as one of read, close.',
  ],
  [
    { title: 'Raportti' },
    'title',
    'wrongKind',
    'Tässä on teksti. Kirjoita teksti kielittäin, esimerkiksi { fi: Suomeksi, sv: På svenska }.',
    'Här står en text. Skriv en text per språk, till exempel { fi: Suomeksi, sv: På svenska }.',
    'This is a text. Write a text by language, such as { fi: Suomeksi, sv: På svenska }.',
  ],
  [
    { values: { x: ['y'] } },
    'values.x',
    'wrongKind',
    'Tässä on luettelo. Kirjoita teksti tai true (kyllä) tai false (ei).',
    'Här står en lista. Skriv en text eller true (ja) eller false (nej).',
    'This is a list. Write a text or true or false.',
  ],
  [
    { rows: true },
    'rows',
    'wrongKind',
    'Tässä on true tai false. Kirjoita kokonaisluku.',
    'Här står true eller false. Skriv ett heltal.',
    'This is true or false. Write a whole number.',
  ],
  [
    { audience: 'kaikki' },
    'audience',
    'notOneOf',
    '”kaikki” ei käy tähän. Kirjoita jokin näistä: staff, everyone.',
    '”kaikki” duger inte här. Skriv något av dessa: staff, everyone.',
    '"kaikki" cannot stand here. Write one of staff, everyone.',
  ],
  [
    { format: 'two' },
    'format',
    'notOneOf',
    '”two” ei käy tähän. Kirjoita one.',
    '”two” duger inte här. Skriv one.',
    '"two" cannot stand here. Write one.',
  ],
  [
    { when: { every: 'moon', dayOfMonth: 1 } },
    'when.every',
    'notOneOf',
    '”moon” ei käy tähän. Kirjoita jokin näistä: month, year, half.',
    '”moon” duger inte här. Skriv något av dessa: month, year, half.',
    '"moon" cannot stand here. Write one of month, year, half.',
  ],
  [
    { day: '31.12.2025' },
    'day',
    'dayOtherwise',
    'Päivä ”31.12.2025” on kirjoitettu eri muodossa. Kirjoita 2025-12-31.',
    'Dagen ”31.12.2025” är skriven i en annan form. Skriv 2025-12-31.',
    'The day "31.12.2025" is written in another form. Write 2025-12-31.',
  ],
  [
    { day: '2025-02-30' },
    'day',
    'badDay',
    'Päivää ”2025-02-30” ei ole. Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2025-12-31.',
    'Dagen ”2025-02-30” finns inte. Skriv dagen som år-månad-dag, till exempel 2025-12-31.',
    'There is no day "2025-02-30". Write the day as year-month-day, such as 2025-12-31.',
  ],
  [
    { title: { fi: '' } },
    'title.fi',
    'empty',
    'Teksti on tyhjä. Kirjoita se, tai poista koko kohta.',
    'Texten är tom. Skriv den, eller ta bort hela punkten.',
    'The text is empty. Write it, or take the whole of it out.',
  ],
  [
    { title: { fi: 'abcdef' } },
    'title.fi',
    'tooLong',
    'Teksti on liian pitkä. Lyhennä se: mahtuu 5 merkkiä.',
    'Texten är för lång. Förkorta den: 5 tecken ryms.',
    'The text is too long. Shorten it: 5 characters fit.',
  ],
  [
    { secret: 'abc' },
    'secret',
    'tooShort',
    'Teksti on liian lyhyt. Kirjoita ainakin 8 merkkiä.',
    'Texten är för kort. Skriv minst 8 tecken.',
    'The text is too short. Write at least 8 characters.',
  ],
  [
    { list: ['a', 'b', 'c', 'd'] },
    'list',
    'tooMany',
    'Luettelossa on liikaa. Jätä enintään 3.',
    'Listan är för lång. Lämna kvar högst 3.',
    'The list is too long. Keep at most 3.',
  ],
  [
    { list: [] },
    'list',
    'tooFew',
    'Luettelossa on liian vähän. Kirjoita ainakin 2.',
    'Listan är för kort. Skriv minst 2.',
    'The list is too short. Write at least 2.',
  ],
  [
    { rows: 10 },
    'rows',
    'tooLarge',
    '10 on liian suuri. Kirjoita enintään 9.',
    '10 är för stort. Skriv högst 9.',
    '10 is too large. Write at most 9.',
  ],
  [
    { rows: 0 },
    'rows',
    'tooSmall',
    '0 on liian pieni. Kirjoita ainakin 1.',
    '0 är för litet. Skriv minst 1.',
    '0 is too small. Write at least 1.',
  ],
  [
    { id: 'Oma Tunnus' },
    'id',
    'badForm',
    '”Oma Tunnus” ei käy tähän. Kirjoita pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, ensimmäiseksi kirjain.',
    '”Oma Tunnus” duger inte här. Skriv små bokstäver a–z, siffror och enstaka bindestreck, först en bokstav.',
    '"Oma Tunnus" cannot stand here. Write small letters a–z, digits and single hyphens, a letter first.',
  ],
  [
    { title: { Suomi: 'x' } },
    'title.Suomi',
    'badKey',
    '”Suomi” ei käy kohdan nimeksi. Kirjoita kielen tunnus, esimerkiksi fi.',
    '”Suomi” duger inte som namn på en punkt. Skriv ett språks kod, till exempel sv.',
    '"Suomi" cannot be a name here. Write the code of a language, such as fi.',
  ],
  [
    { title: { fi: 'a\u0000' } },
    'title.fi',
    'badCharacter',
    'Tekstissä on merkki, jota ei voi tallentaa. Kirjoita teksti uudelleen.',
    'I texten finns ett tecken som inte kan sparas. Skriv texten på nytt.',
    'In the text is a character that cannot be stored. Write the text anew.',
  ],
  [
    { even: 3 },
    'even',
    'unfit',
    'Tämä ei käy tähän. Katso ohjeesta, mitä tähän kirjoitetaan.',
    'Det här duger inte här. Se i anvisningen vad som ska stå här.',
    'This cannot stand here. See in the guide what is written here.',
  ],
]

test.each(cases)('%j is told at %s as %s, in three languages', (value, ...expected) => {
  expect(told(value)).toEqual([expected])
})

test('everything that can be told is told of something', () => {
  expect(new Set(cases.map(([, , code]) => code))).toEqual(new Set(Object.keys(shapeWords.fi.problem)))
})

test('what has the shape comes out of it; what has several faults tells each', () => {
  const sound = { id: 'one', title: { fi: 'x' }, when: { every: 'year', dayOfMonth: 1, month: 2 } }
  expect(parseShape(schema, sound)).toEqual({ ok: true, value: sound })
  expect(
    told({ rows: 'x', when: { every: 'year', dayOfMonth: 1, mont: 2 } }).map(([at, code]) => [at, code]),
  ).toEqual([
    ['rows', 'wrongKind'],
    ['when.month', 'missing'],
    ['when.mont', 'misspelt'],
  ])
  expect(told(null).map(([at, code]) => [at, code])).toEqual([['', 'missing']])
})

test('a language without words is told in Finnish, and a long value is shortened', () => {
  const parsed = parseShape(schema, { audience: 'x'.repeat(100) })
  const problem = parsed.ok ? undefined : parsed.problems[0]
  if (!problem) throw new Error('It was let through.')
  expect(shapeProblemIn(problem, 'se')).toEqual(shapeProblemIn(problem, 'fi'))
  expect(shapeProblemIn(problem, 'fi').message).toBe(`”${'x'.repeat(39)}…” ei käy tähän.`)
})
