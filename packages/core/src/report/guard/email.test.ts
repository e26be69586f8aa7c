import { expect, test } from 'vitest'
import { email } from './email.ts'

const emailsIn = (text: string) => email(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['kirjoita osoitteeseen etunimi.sukunimi@example.fi.', 'etunimi.sukunimi@example.fi'],
  ['(nimi_2+tuki@posti.example.org)', 'nimi_2+tuki@posti.example.org'],
  ['skicka till ÄITI@EXAMPLE.FI, tack', 'ÄITI@EXAMPLE.FI'],
  ['päivi@yhdistys-example.fi?', 'päivi@yhdistys-example.fi'],
  ['sähköposti:nimi@example.com;', 'nimi@example.com'],
  ['etunimi.sukunimi(at)example.fi', 'etunimi.sukunimi(at)example.fi'],
  ['etunimi.sukunimi [ät] example.fi', 'etunimi.sukunimi [ät] example.fi'],
  ['<a@example.fi>', 'a@example.fi'],
])('VA-02 an e-mail address is found: %s', (text, address) => {
  expect(emailsIn(text)).toEqual([address])
})

test('an address is found also in decomposed letters', () => {
  const address = 'päivi@example.fi'.normalize('NFD')
  expect(emailsIn(`osoite ${address} toimii`)).toEqual([address])
})

test('two addresses are two', () => {
  expect(emailsIn('a@example.fi,b@example.fi/c@example.fi')).toHaveLength(3)
})

test.each([
  'kahvia 10 @ 2 e',
  'seuraa @hyvinvointialue somessa',
  'sovittu @ klo 12.00',
  'vastaanotto (at home) oli suljettu',
  'tunnus nimi@palvelin ei ole osoite',
])('this is no e-mail address: %s', (text) => {
  expect(emailsIn(text)).toEqual([])
})
