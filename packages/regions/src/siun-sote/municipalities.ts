import { municipalitiesOf } from '../organisation.ts'

/** The thirteen municipalities, by the codes of Statistics Finland. */
export const municipalities = municipalitiesOf([
  ['090', 'Heinävesi', 'Heinävesi', 'Heinävesi'],
  ['146', 'Ilomantsi', 'Ilomants', 'Ilomantsi'],
  ['167', 'Joensuu', 'Joensuu', 'Joensuu'],
  ['176', 'Juuka', 'Juga', 'Juuka'],
  ['260', 'Kitee', 'Kides', 'Kitee'],
  ['276', 'Kontiolahti', 'Kontiolax', 'Kontiolahti'],
  ['309', 'Outokumpu', 'Outokumpu', 'Outokumpu'],
  ['422', 'Lieksa', 'Lieksa', 'Lieksa'],
  ['426', 'Liperi', 'Libelits', 'Liperi'],
  ['541', 'Nurmes', 'Nurmes', 'Nurmes'],
  ['607', 'Polvijärvi', 'Polvijärvi', 'Polvijärvi'],
  ['707', 'Rääkkylä', 'Bräkylä', 'Rääkkylä'],
  ['848', 'Tohmajärvi', 'Tohmajärvi', 'Tohmajärvi'],
])
