import { expect, test } from 'vitest'
import { dateOfBirth } from './date-of-birth.ts'

const datesIn = (text: string) => dateOfBirth(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['asiakas (synt. 12.3.1985) odottaa', '12.3.1985'],
  ['Asiakas s. 1.2.90.', '1.2.90'],
  ['Syntymäaikani on 01.02.1990', '01.02.1990'],
  ['syntymäaika: 1990-02-01', '1990-02-01'],
  ['hän on syntynyt 1. helmikuuta 1990 Kuopiossa', '1. helmikuuta 1990'],
  ['1.2.1990 syntyneelle asiakkaalle', '1.2.1990'],
  ['synt. 010290, ei puhelinta', '010290'],
  ['klienten är född den 1 februari 1990', '1 februari 1990'],
  ['Mannen, f. 1.2.1990, väntar', '1.2.1990'],
  ['Födelsedatumet är 1.2.1990', '1.2.1990'],
  ['barnet föddes den 1.2.2024', '1.2.2024'],
])('VA-02 a date of birth is found, without the word beside it: %s', (text, date) => {
  expect(datesIn(text)).toEqual([date])
})

test('a date of birth may begin what is an identity code, and is none then', () => {
  expect(datesIn('synt. 010190-900P')).toEqual([])
})

test.each([
  'Laki tuli voimaan 1.2.2023.',
  'Ennen 1.1.2008 syntyneet ja vuonna 1985 syntyneet',
  'Ongelma on syntynyt 1.1.2023 jälkeen, toimintamalli syntyi 5.5.2022',
  'ks. s. 12 ja s. 3.4',
  'synt. 1985, född 1985',
  'synt. 32.1.1985 tai 1.13.1985',
  'Idén föddes den 3 mars 2022, personer födda före 1.1.2008',
])('this is no date of birth: %s', (text) => {
  expect(datesIn(text)).toEqual([])
})
