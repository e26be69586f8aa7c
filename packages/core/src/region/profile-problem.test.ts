import { expect, test } from 'vitest'
import { clockWords } from '../words/clock/index.ts'
import { importWords } from '../words/import/index.ts'
import { profileWords } from '../words/profile/index.ts'
import { shapeWords } from '../words/shape/index.ts'
import { taxonomyWords } from '../words/taxonomy/index.ts'
import { broken, brokenProfiles } from './broken-profiles.ts'
import { profileProblems } from './define-region.ts'
import { profileProblemIn } from './profile-problem.ts'

const languages = ['fi', 'sv', 'en']

test('no two parts call a problem by the same code', () => {
  const codes = [
    shapeWords.fi.problem,
    importWords.fi.mapping,
    clockWords.fi.problem,
    taxonomyWords.fi.problem,
    profileWords.fi.problem,
  ].flatMap(Object.keys)
  expect(codes.toSorted()).toEqual([...new Set(codes)].toSorted())
})

test.each(brokenProfiles)(
  '%s is told in each language, in sentences that say something of their own',
  (_, write) => {
    for (const problem of profileProblems(broken(write))) {
      const told = languages.map((lang) => profileProblemIn(problem, lang))
      for (const [at, lang] of languages.entries()) {
        const { message = '', mend = '' } = told[at] ?? {}
        expect([lang, message, mend]).toEqual([
          lang,
          expect.stringMatching(/\.$/),
          expect.stringMatching(/[.?]$/),
        ])
        // What stands in a profile may look like a place that was not filled; what was found has none of these names.
        expect(message + mend).not.toMatch(
          /\{(?:id|ids|thing|matter|unit|role|scope|kinds|found|form|keys|near|value)\}|undefined/,
        )
      }
      expect(new Set(told.map(({ message }) => message)).size).toBe(languages.length)
    }
  },
)

/** What is told first of the example with this written into it, in Finnish and Swedish. */
function told(write: Record<string, unknown>) {
  const [problem] = profileProblems(broken(write))
  if (!problem) throw new Error('Nothing is wrong with it.')
  return ['fi', 'sv'].map((lang) => Object.values(profileProblemIn(problem, lang)).join(' '))
}

test.each<[string, Record<string, unknown>, fi: string, sv: string]>([
  [
    'a shape',
    { slug: 'Not Kebab' },
    '”Not Kebab” ei käy tähän. Kirjoita pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, ensimmäiseksi kirjain.',
    '”Not Kebab” duger inte här. Skriv små bokstäver a–z, siffror och enstaka bindestreck, först en bokstav.',
  ],
  [
    'parts that do not fit together',
    { 'posts/0/unit': 'moon' },
    'Yksikköä ”moon” ei ole. Kirjoita jokin näistä: adults, north.',
    'Det finns ingen enhet ”moon”. Skriv något av dessa: adults, north.',
  ],
  [
    'an act that is nobody’s',
    { 'handling/policy/matter.decide': [] },
    'Kukaan ei saa tehdä tätä yksikön ”north” ilmoitukselle. Anna oikeus roolille, joka on jollakin tehtävällä ja ulottuu näihin yksiköihin.',
    'Ingen får göra det här med en anmälan från ”north”. Ge rätten till en roll som någon befattning har och som når dessa enheter.',
  ],
  [
    'a clock',
    { 'clock/0/when/month': 13 },
    '13 ei käy. Kirjoita kokonaisluku väliltä 1–6.',
    '13 duger inte. Skriv ett heltal från 1 till 6.',
  ],
  [
    'a taxonomy',
    { 'taxonomy/themes/0/broader': 'nothing' },
    'Teemaa ”nothing” ei ole. Kirjoita jokin luokituksen teemoista.',
    'Det finns inget tema ”nothing”. Ange ett tema i klassificeringen.',
  ],
  [
    'a mapping of files',
    { imports: [{ columns: [{ header: 'x', as: 'answer', field: 'mood' }] }] },
    'Lomakkeella ei ole kenttää ”mood”. Kirjoita jokin näistä: unit, description.',
    'Formuläret har inget fält ”mood”. Skriv ett av dessa: unit, description.',
  ],
])('what is wrong with %s is told in Finnish and Swedish', (_, write, fi, sv) => {
  expect(told(write)).toEqual([fi, sv])
})

test('a language without words is told in Finnish', () => {
  for (const write of [{ version: 0 }, { partial: ['sv'] }, { 'clock/0/days': 0 }]) {
    const [problem] = profileProblems(broken(write))
    if (!problem) throw new Error('Nothing is wrong with it.')
    expect(profileProblemIn(problem, 'se')).toEqual(profileProblemIn(problem, 'fi'))
  }
})
