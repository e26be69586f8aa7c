import { type InformationLetter, informationLetter, letterQuestions } from '@rake/core/letters'
import { defineRegion, type ProfileError } from '@rake/core/region'
import { describe, expect, test } from 'vitest'
import { lintukoto } from '../lintukoto/index.ts'
import { varkaus as region } from './index.ts'

const options = { formAddress: 'https://lomake.example.org/varkaus' }
const letter = (reader: 'staff' | 'supervisors', lang: string, profile = region) =>
  informationLetter(profile, reader, lang, options)

/** What a letter answers to one question, as one text. */
function answer({ sections }: InformationLetter, question: (typeof letterQuestions)[number]): string {
  const found = sections.find((section) => section.question === question)
  return found?.paragraphs.map(({ text }) => text).join(' ') ?? ''
}

describe.each(['fi', 'sv', 'en'])('VK-09 the two letters in %s', (lang) => {
  const staff = letter('staff', lang)
  const supervisors = letter('supervisors', lang)

  test.each([staff, supervisors])(
    'VK-09 $reader: all seven questions are answered, in that language',
    (each) => {
      expect(each.sections.map(({ question }) => question)).toEqual([...letterQuestions])
      expect(letterQuestions).toHaveLength(7)
      const shown = [
        each.heading,
        ...each.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      ]
      expect(shown.filter((text) => text.lang !== lang || text.text.trim() === '')).toEqual([])
      for (const { paragraphs } of each.sections) expect(paragraphs.length).toBeGreaterThan(0)
    },
  )

  test('VK-09 both say what and why as the form does, where the form is, and whom to ask', () => {
    for (const each of [staff, supervisors]) {
      expect(answer(each, 'what')).toContain(region.texts.what[lang])
      expect(answer(each, 'why')).toContain(region.texts.why[lang])
      expect(answer(each, 'where')).toContain(options.formAddress)
      expect(answer(each, 'ask')).toContain('hanketyontekija@example.org')
    }
  })

  test('VK-09 VK-08 both name the other channels', () => {
    for (const { label } of region.channels) {
      for (const each of [staff, supervisors]) expect(answer(each, 'what')).toContain(label[lang])
    }
  })

  test('VK-09 they differ where their readers do', () => {
    expect(staff.heading).not.toEqual(supervisors.heading)
    expect(staff.closing).not.toEqual(supervisors.closing)
    const differing = letterQuestions.filter((each) => answer(staff, each) !== answer(supervisors, each))
    expect(differing).toEqual(['what', 'why', 'where', 'who', 'feedback'])
  })
})

test('VK-09 VK-05 the management team decides once a month, and gives feedback; the name is not for it', () => {
  const fi = letter('supervisors', 'fi')
  expect(answer(fi, 'who')).toContain('Asian etenemisestä päättää sote-johtoryhmä.')
  expect(answer(fi, 'howOften')).toMatch(
    /^Kerran kuukaudessa: Sote-johtoryhmä käsittelee saapuneet ilmoitukset\./,
  )
  expect(answer(fi, 'feedback')).toContain('Palautetta antaa sote-johtoryhmä tai asian vastuuhenkilö.')
  expect(answer(fi, 'feedback')).toContain('Jos raportoija kertoo nimensä, sen näkee vain pääkäyttäjä.')
  const sv = letter('staff', 'sv')
  expect(answer(sv, 'who')).toContain(
    'Om hur ärendet går vidare beslutar: social- och hälsovårdens ledningsgrupp.',
  )
  expect(answer(sv, 'howOften')).toMatch(/^En gång i månaden: /)
  expect(answer(sv, 'feedback')).toMatch(/^När du skickar blanketten får du ett nummer\./)
})

test('VK-04 VK-10 supervisors are told who is informed, and that nobody changes or removes a report', () => {
  const who = answer(letter('supervisors', 'fi'), 'who')
  expect(who).toContain('Ilmoituksesta saavat tiedon esihenkilö, pääkäyttäjä ja hanketyöntekijä.')
  expect(who).toContain('Ilmoitusta ei voi muuttaa eikä poistaa kukaan, ei esihenkilökään.')
  expect(who).toContain('Eriävän näkemyksen voi kirjata sen rinnalle esihenkilö tai sote-johtoryhmä.')
  expect(answer(letter('staff', 'fi'), 'who')).not.toContain('Eriävän')
})

test('VK-09 from the same model, another region’s letters say how it is there', () => {
  const fi = letter('supervisors', 'fi', lintukoto)
  expect(answer(fi, 'who')).toMatch(/^Ilmoituksen käy ensin läpi esihenkilö tai palvelualuepäällikkö\./)
  expect(answer(fi, 'howOften')).toMatch(/^Neljä kertaa vuodessa: RAKE-tiimi/)
  expect(answer(letter('staff', 'en', lintukoto), 'ask')).toContain('every six weeks')
})

test('VK-09 letters that could not say how often are refused: where, and what to mend', () => {
  const { decidesAt: _decidesAt, ...handling } = region.handling
  expect.assertions(1)
  try {
    defineRegion({ ...region, handling })
  } catch (error) {
    expect((error as ProfileError).problems).toMatchObject([
      {
        path: ['handling', 'decidesAt'],
        message: 'the letters do not know how often matters are handled',
        mend: 'name the events of the clock at which they are decided, or take the letters out',
      },
    ])
  }
})
