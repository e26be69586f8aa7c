import { expect, test } from 'vitest'
import { reporterWords } from '../words/index.ts'
import { defineRegion } from './define-region.ts'
import { exampleProfile } from './example.ts'
import { formIn } from './form-in.ts'
import { publicProfile } from './public-profile.ts'

const example = exampleProfile()

/** The example with Swedish for its title and one question, and nothing else. */
const partial = publicProfile(
  defineRegion({
    ...example,
    languages: ['fi', 'sv'],
    partial: ['sv'],
    texts: { ...example.texts, title: { sv: 'Berätta', fi: 'Kerro' } },
  }),
)

/** What is said of a receipt and of a report comes with them. */
function wordsOfForm(lang: 'fi' | 'sv') {
  const { receipt: _, told: __, opening: ___, ...words } = reporterWords[lang]
  return words
}

test('VA-01 the texts are plain in the language asked for, and its words go with them', () => {
  const form = formIn(partial, 'fi')
  expect(form).toMatchObject({ lang: 'fi', wordsLang: 'fi', profile: { texts: { title: 'Kerro' } } })
  expect(form.words).toEqual(wordsOfForm('fi'))
  expect(JSON.stringify(form.profile)).not.toContain('Berätta')
  expect(form.profile.form.fields[1]).toEqual({
    kind: 'text',
    id: 'description',
    label: 'Kuvaus',
    required: true,
  })
})

test('what a partial language lacks is the fallback’s, and says in which language it is', () => {
  const { profile, words } = formIn(partial, 'sv')
  expect(words).toEqual(wordsOfForm('sv'))
  expect(profile.texts.title).toBe('Berätta')
  expect(profile.texts.whatThen).toEqual({ text: example.texts.whatThen.fi, lang: 'fi' })
  expect(profile.units[0]?.label).toEqual({ text: 'Pohjoinen', lang: 'fi' })
})

test('in place of the organisation stand the units to pick from, each with where it belongs', () => {
  const { units, ...profile } = formIn(publicProfile(defineRegion(example)), 'fi').profile
  expect(units).toEqual([{ id: 'north', label: 'Pohjoinen', places: ['Kunta', 'Aikuiset'] }])
  for (const name of ['levels', 'municipalities', 'version']) expect(profile).not.toHaveProperty(name)
})

test('what a unit belongs to says its language too', () => {
  const [unit] = formIn(partial, 'sv').profile.units
  expect(unit?.places).toEqual([
    { text: 'Kunta', lang: 'fi' },
    { text: 'Aikuiset', lang: 'fi' },
  ])
})

test('a language that the region does not offer gives its first one', () => {
  expect(formIn(partial, 'en')).toEqual(formIn(partial, 'fi'))
})

const inSe = (value: object) =>
  JSON.parse(JSON.stringify(value), (_, one) => (one?.fi ? { ...one, se: `se: ${one.fi}` } : one))

test('a language without words of its own borrows the fallback’s, and its texts say what they are in', () => {
  const own = publicProfile(defineRegion({ ...inSe(example), languages: ['fi', 'se'], partial: ['se'] }))
  expect(formIn(own, 'se')).toMatchObject({
    lang: 'se',
    wordsLang: 'fi',
    words: wordsOfForm('fi'),
    profile: { texts: { title: { text: 'se: Kerro ilmiöstä', lang: 'se' } } },
  })
})

test('a region adds a language with nothing but its profile', () => {
  const words = { se: { ...reporterWords.fi, send: 'se: Lähetä' } }
  const own = publicProfile(defineRegion({ ...inSe(example), languages: ['fi', 'se'], words }))
  const form = formIn(own, 'se')
  expect(form).toMatchObject({ lang: 'se', wordsLang: 'se', words: { send: 'se: Lähetä' } })
  expect(form.profile.texts.title).toBe('se: Kerro ilmiöstä')
  expect(form.profile).not.toHaveProperty('words')
})
