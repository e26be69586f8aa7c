import { expect, test } from 'vitest'
import { plainDate } from '../clock/plain-date.ts'
import { fill } from '../words/message.ts'
import { informationLetter } from './information-letter.ts'
import { type LetterSource, letterQuestions } from './letter.ts'

const text = (fi: string) => ({ fi })
const source: LetterSource = {
  texts: { title: text('Otsikko'), what: text('Mitä.'), why: text('Miksi.'), whatThen: text('Mitä sitten.') },
  channels: [],
  roles: [
    { id: 'supervisor', label: text('Esihenkilö') },
    { id: 'group', label: text('RAKE-työryhmä') },
  ],
  posts: [{ id: 'rake', role: 'group', mail: 'rake@example.org' }],
  handling: {
    stages: ['decision', 'progress'],
    inform: [{ role: 'supervisor', scope: 'own' }],
    policy: {
      'matter.decide': [
        { role: 'group', scope: 'region' },
        { role: 'supervisor', scope: 'own' },
        { role: 'supervisor', scope: 'levelAbove' },
      ],
      'feedback.give': [{ role: 'owner', scope: 'matter' }],
      'matter.review': [{ role: 'supervisor', scope: 'own' }],
      'matter.close': [{ role: 'group', scope: 'region' }],
    },
    decidesAt: ['meeting'],
  },
  clock: [
    { id: 'meeting', label: text('Työryhmä kokoontuu'), when: { after: 'round', days: 3 } },
    {
      id: 'round',
      label: text('Kierros alkaa'),
      when: { every: 'weeks', count: 6, from: plainDate('2026-01-13') },
    },
  ],
  letters: { ask: 'rake' },
}
const options = { formAddress: 'https://lomake.example.org' }

/** What a letter answers to one question. */
function answer(
  question: (typeof letterQuestions)[number],
  profile: LetterSource = source,
  reader: 'staff' | 'supervisors' = 'supervisors',
  lang = 'fi',
): string[] {
  const { sections } = informationLetter(profile, reader, lang, options)
  return sections.find((section) => section.question === question)?.paragraphs.map((each) => each.text) ?? []
}

test('VK-09 who handles is what the policy says: each role once, within the sentence', () => {
  expect(answer('who')).toEqual([
    'Asian etenemisestä päättää RAKE-työryhmä tai esihenkilö.',
    'Ilmoituksesta saa tiedon esihenkilö.',
    'Ilmoitusta ei voi muuttaa eikä poistaa kukaan, ei esihenkilökään.',
  ])
  expect(answer('who', source, 'staff')).toEqual([
    'Mitä sitten.',
    'Asian etenemisestä päättää RAKE-työryhmä tai esihenkilö.',
  ])
})

test('VK-09 where supervisors go through reports first they read so, and where nothing is decided who handles', () => {
  const having = (...stages: string[]) => ({ ...source, handling: { ...source.handling, stages } })
  expect(answer('who', having('review', 'decision'))[0]).toBe('Ilmoituksen käy ensin läpi esihenkilö.')
  expect(answer('who', having())[0]).toBe('Ilmoitukset käsittelee RAKE-työryhmä.')
})

test('VK-09 how often is the round of the event, or of the one that it is placed by', () => {
  expect(answer('howOften')).toEqual(['6 viikon välein: Työryhmä kokoontuu.'])
  const monthly = { every: 'month', day: 1 } as const
  const clock = [{ id: 'meeting', label: text('Kokous'), description: text('Päätetään.'), when: monthly }]
  expect(answer('howOften', { ...source, clock })).toEqual(['Kerran kuukaudessa: Kokous.', 'Päätetään.'])
})

test('VK-09 whom to ask is a post with its mailbox, called by its role if by nothing else, or a sentence', () => {
  expect(answer('ask')).toEqual(['Kysymyksiin vastaa RAKE-työryhmä, rake@example.org.'])
  expect(answer('ask', { ...source, letters: { ask: text('Kysy meiltä.') } })).toEqual(['Kysy meiltä.'])
})

test('VK-05 whose name is seen by nobody reads so', () => {
  expect(answer('feedback')[2]).toBe('Raportoijan nimeä ei käsittelyssä näe kukaan.')
  const policy = { ...source.handling.policy, 'reporter.read': [{ role: 'group', scope: 'region' as const }] }
  const seen = { ...source, handling: { ...source.handling, policy } }
  expect(answer('feedback', seen)[2]).toBe('Jos raportoija kertoo nimensä, sen näkee vain RAKE-työryhmä.')
  expect(answer('feedback', seen, 'staff')[2]).toBe('Jos kerrot nimesi, sen näkee vain RAKE-työryhmä.')
})

test('texts that are not there in the reader’s language say which they are in', () => {
  const { heading, sections } = informationLetter(source, 'staff', 'sv', options)
  expect(heading).toEqual({ text: 'Otsikko: information till personalen', lang: 'sv' })
  expect(sections[0]?.paragraphs).toEqual([{ text: 'Mitä.', lang: 'fi' }])
  expect(informationLetter(source, 'staff', 'se', options).heading).toMatchObject({ lang: 'fi' })
})

test('a profile without letters has none', () => {
  const { letters: _letters, ...rest } = source
  expect(() => informationLetter(rest, 'staff', 'fi', options)).toThrow(RangeError)
})

test('no place is left unfilled, and an address is not taken for one', () => {
  expect(fill('{a} {b}', 'fi', { a: '{b}', b: 1 })).toBe('{b} 1')
  for (const reader of ['staff', 'supervisors'] as const) {
    for (const question of letterQuestions)
      expect(answer(question, source, reader).join()).not.toMatch(/[{}]/)
  }
})
