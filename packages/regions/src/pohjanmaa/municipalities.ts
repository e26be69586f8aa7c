import { municipalitiesOf } from '../organisation.ts'

/** The fourteen municipalities, by the codes of Statistics Finland. */
export const municipalities = municipalitiesOf([
  ['231', 'Kaskinen', 'Kaskö', 'Kaskinen'],
  ['280', 'Korsnäs', 'Korsnäs', 'Korsnäs'],
  ['287', 'Kristiinankaupunki', 'Kristinestad', 'Kristinestad'],
  ['288', 'Kruunupyy', 'Kronoby', 'Kronoby'],
  ['399', 'Laihia', 'Laihela', 'Laihia'],
  ['440', 'Luoto', 'Larsmo', 'Larsmo'],
  ['475', 'Maalahti', 'Malax', 'Malax'],
  ['499', 'Mustasaari', 'Korsholm', 'Korsholm'],
  ['545', 'Närpiö', 'Närpes', 'Närpes'],
  ['599', 'Pedersören kunta', 'Pedersöre', 'Pedersöre'],
  ['598', 'Pietarsaari', 'Jakobstad', 'Jakobstad'],
  ['893', 'Uusikaarlepyy', 'Nykarleby', 'Nykarleby'],
  ['905', 'Vaasa', 'Vasa', 'Vaasa'],
  ['946', 'Vöyri', 'Vörå', 'Vörå'],
])
