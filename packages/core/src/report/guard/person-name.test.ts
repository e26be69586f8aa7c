import { expect, test } from 'vitest'
import { personName } from './person-name.ts'

const namesIn = (text: string) => personName(text).map(({ start, end }) => text.slice(start, end))

test.each([
  'Matti Testinen',
  'Matti Testisen',
  'Matti Testiseltä',
  'Liisalle Testiselle',
  'Matin Mallilan',
  'Tuomaksen Testisen',
  'Anna-Liisa Testinen-Mallila',
  'Matti Juhani Testinen',
  'Matti J. Testinen',
  'Matti J.',
  'Anna Maria',
  'Ulla von Provberg',
  'Erik Provbergs',
  'Mohamed Keksitty',
])('VA-02 a probable name is found whole, in any case: %s', (name) => {
  expect(namesIn(name)).toEqual([name])
  expect(namesIn(`Kertoi, että ${name} odottaa.`)).toEqual([name])
  expect(namesIn(`(${name})`)).toEqual([name])
})

test('the surname may stand first, and letters may be decomposed', () => {
  expect(namesIn('potilas Testinen Matti odottaa')).toEqual(['Testinen Matti'])
  const name = 'Päivi Esimerkkilä'.normalize('NFD')
  expect(namesIn(`sanoi ${name} eilen`)).toEqual([name])
})

test('two names are two', () => {
  expect(namesIn('Matti Testinen ja Liisa Mallila, Erik Provberg')).toEqual([
    'Matti Testinen',
    'Liisa Mallila',
    'Erik Provberg',
  ])
})

test('what follows a person is not taken for what bears a name', () => {
  for (const rest of ['tietää', 'vägrar', 'katuu', '-niminen asiakas', 'parkerar']) {
    expect(namesIn(`Eilen Matti Testinen ${rest}.`)).toEqual(['Matti Testinen'])
  }
  expect(namesIn('Anna Maria Testinen')).toEqual(['Anna Maria Testinen'])
})

test('a name that is a word too may begin a sentence, and be a name elsewhere', () => {
  expect(
    namesIn('Toivo Kuopion asukkailla on vähissä. Onni Lapin väelle! Lahja Keksityn yhdistykselle'),
  ).toEqual([])
  expect(namesIn('Asiakas Toivo Keksitty ja lapsi Onni Mallila')).toEqual(['Toivo Keksitty', 'Onni Mallila'])
  expect(namesIn('Toivo Testinen soitti. Anna Provberg ringde.')).toEqual(['Toivo Testinen', 'Anna Provberg'])
})

test.each([
  'Liisa kertoi, Matti ei. Anna ja Erik från Vasa',
  'Liisa Kuopiosta, Matti Joensuussa, Erik Vasa',
  'Palvelutalo Onni Iisalmi, Perhekeskus Aino Varkaudesta',
  'Minna Canthin koulu, Urho Kekkosen puisto, Zachris Topelius skola',
  'Liisa Mallila Oy, Anna Provberg Ab, Matti Testinen -säätiö',
  'Maria Akatemia, Pelastakaa Lapset, Mannerheimin Lastensuojeluliitto',
  'Ainoa Kuopion yksikkö, Ilman Kelan päätöstä',
])('this is no name of a person: %s', (text) => {
  expect(namesIn(text)).toEqual([])
})
