import type { Profile } from '@rake/core'
import { pohjoisSavo, varha } from '@rake/regions'
import { expect, test } from 'vitest'
import { messageOf, type Notice } from './message.ts'

const to = { to: 'esihenkilo@example.org', address: 'https://rake.example.org' }
const inLanguages = (...languages: string[]): Profile => ({ ...pohjoisSavo, languages })

function notice(id: string, kind: Notice['kind'] = 'report.submit', report = `report-of-${id}`): Notice {
  return { id, kind, about: { report, unit: 'joroisten-sosiaalityo' } }
}

test('PO-01 a region whose first language is Swedish writes in Swedish', () => {
  const message = messageOf(inLanguages('sv', 'fi'), [notice('a')], to)
  expect(message.lang).toBe('sv')
  expect(message.subject).toMatch(/^Ny rapport: /)
  expect(message.text).toMatch(/^Hej!\n\nEn ny rapport har kommit in för kännedom:\n/)
  expect(message.text).toMatch(/\nNorra Savolax välfärdsområde, social rapportering\n$/)
})

test('a region writes in English if that is its first language, and in Finnish if no words are there', () => {
  const three = [notice('a'), notice('b'), notice('c')]
  expect(messageOf(inLanguages('en'), three, to).subject).toBe('3 new reports')
  const saami = messageOf(inLanguages('se', 'fi'), three, to)
  expect([saami.lang, saami.subject]).toEqual(['fi', '3 uutta ilmoitusta'])
})

test('PS-09 what asks for doing comes before what is for information, and both are one mail', () => {
  const { subject, text } = messageOf(
    pohjoisSavo,
    [notice('a'), notice('b', 'matter.assign'), notice('c')],
    to,
  )
  expect(subject).toBe('1 asia vietäväksi eteenpäin, 2 uutta ilmoitusta')
  expect(text.indexOf('report-of-b')).toBeLessThan(text.indexOf('Tiedoksi on tullut 2 uutta ilmoitusta:'))
  expect(text.indexOf('Tiedoksi')).toBeLessThan(text.indexOf('report-of-a'))
})

test('PS-09 who holds two posts is told of a report once', () => {
  const { subject, text } = messageOf(
    pohjoisSavo,
    [notice('a', 'report.submit', 'same'), notice('b', 'report.submit', 'same')],
    to,
  )
  expect(subject).toBe('Uusi ilmoitus: Joroisten sosiaalityö')
  expect(text.match(/reports\/same/g)).toHaveLength(1)
})

test('a report of a unit that the profile no longer knows is told under the name of the region', () => {
  const { subject } = messageOf(pohjoisSavo, [{ ...notice('a'), about: { report: 'a', unit: 'gone' } }], to)
  expect(subject).toBe('Uusi ilmoitus: Pohjois-Savon hyvinvointialue')
})

test('the same notices have the same id in any order, and one more makes another', () => {
  const id = (...notices: Notice[]) => messageOf(pohjoisSavo, notices, to).id
  expect(id(notice('a'), notice('b'))).toBe(id(notice('b'), notice('a')))
  expect(id(notice('a'), notice('b'))).not.toBe(id(notice('a')))
  expect(id(notice('a'))).not.toBe(id(notice('b')))
})

test('PS-16 what a reporter added stands between what is to be done and what is new', () => {
  const notices = [notice('a'), notice('b', 'matter.assign'), notice('c', 'report.add')]
  expect(messageOf(pohjoisSavo, notices, to).subject).toBe(
    '1 asia vietäväksi eteenpäin, 1 täydennys ilmoitukseen, 1 uusi ilmoitus',
  )
})

test('SS-05 a published summary is told by its days, after all that is about reports', () => {
  const published: Notice = { id: 'p', kind: 'edition.publish', about: { period: '2026-H1' } }
  const { subject, text } = messageOf(pohjoisSavo, [published, notice('a')], to)
  expect(subject).toBe('1 uusi ilmoitus, 1 julkaistu kooste')
  expect(text).toContain('1.1.2026–30.6.2026\nhttps://rake.example.org/desk/pohjois-savo/summary/2026-H1')
  expect(messageOf(pohjoisSavo, [published], to).subject).toBe('Kooste on julkaistu: 1.1.2026–30.6.2026')
})

test('VA-01 a period of the region’s own is told by its name', () => {
  const published: Notice = { id: 'p', kind: 'edition.publish', about: { period: 'raportointivuosi-2026' } }
  expect(messageOf(varha, [published], to).subject).toBe(
    'Kooste on julkaistu: Raportointivuosi 16.10.2025–15.10.2026',
  )
})

test('SS-12 a published social report is told by its title, where those who are told can read it', () => {
  const told = (audience: 'staff' | 'everyone'): Notice => ({
    id: audience,
    kind: 'socialReport.publish',
    about: {
      publication: 'raportti-2026',
      title: { fi: 'Sosiaalinen raportti 2026' },
      audience,
      socialReport: 'x',
    },
  })
  const open = messageOf(pohjoisSavo, [told('everyone')], to)
  expect(open.subject).toBe('Sosiaalinen raportti on julkaistu: Sosiaalinen raportti 2026')
  expect(open.text).toContain('https://rake.example.org/pohjois-savo/raportit/raportti-2026\n')
  const inside = messageOf(pohjoisSavo, [told('staff')], to).text
  expect(inside).toContain('https://rake.example.org/desk/pohjois-savo/social-reports/x\n')
})
