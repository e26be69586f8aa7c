import { expect, test } from 'vitest'
import { streetAddress } from './street-address.ts'

const addressesIn = (text: string) => streetAddress(text).map(({ start, end }) => text.slice(start, end))

test.each([
  'Koulukatu 5',
  'Koulukatu 5 A',
  'Koulukatu 5 A 12',
  'Koulukatu 5 a 12 b',
  'Koulukatu 5a12',
  'Koulukatu 5–7 B 3',
  'Koulukatu 5 as. 12',
  'Koulukatu 5 A 12, 70100 Kuopio',
  'Koulukatu 5, FI-70100 KUOPIO',
  'Koulukadulla 5 A 12',
  'Maantie 1234',
  'Vanha Maantie 12',
  'Suur-Savon tie 3',
  'Minna Canthin katu 5 A 3',
  'Skolgatan 5 B',
  'Skolgatan 5 B 12, 65100 Vasa',
  'Skolgatan 5 lgh 3',
  'Norra Skolgatan 5',
  'Topelius gata 7 A',
])('VA-02 a street address is found whole: %s', (address) => {
  expect(addressesIn(address)).toEqual([address])
  expect(addressesIn(`Hän asuu (${address}), bor där.`)).toEqual([address])
  expect(addressesIn(`osoite ${address.normalize('NFD')}:ssä`.normalize())).toEqual([address])
})

test('what stands after an address is not taken into it', () => {
  expect(addressesIn('Koulukatu 5 A on kylmä')).toEqual(['Koulukatu 5 A'])
  expect(addressesIn('Skolgatan 5 i Vasa')).toEqual(['Skolgatan 5'])
  expect(addressesIn('Koulukatu 5, 3 huonetta')).toEqual(['Koulukatu 5'])
  expect(addressesIn('Koulukatu 5 ja Mäkitie 3')).toEqual(['Koulukatu 5', 'Mäkitie 3'])
})

test.each([
  'Tulliportinkadun toimipiste, Koulukadun yksikkö, Skolgatan',
  'Koulukadulla 12 asukasta odottaa',
  'Koulukatu 2024 -hanke, Skolgatan 1.10.2022, Koulukatu 50 %',
  'Valtatie 5, Riksväg 8 ja Riksvägen 8',
  'Hoitopolku 2, Palvelupolku 3, Vårdstigen 1',
  'huone 5 A 12, linja 5 A, rum 5 B',
])('this is no street address: %s', (text) => {
  expect(addressesIn(text)).toEqual([])
})
