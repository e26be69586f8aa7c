import { municipalitiesOf } from '../organisation.ts'

/** The nineteen municipalities, by the codes of Statistics Finland. */
export const municipalities = municipalitiesOf([
  ['140', 'Iisalmi', 'Idensalmi', 'Iisalmi'],
  ['171', 'Joroinen', 'Jorois', 'Joroinen'],
  ['204', 'Kaavi', 'Kaavi', 'Kaavi'],
  ['239', 'Keitele', 'Keitele', 'Keitele'],
  ['263', 'Kiuruvesi', 'Kiuruvesi', 'Kiuruvesi'],
  ['297', 'Kuopio', 'Kuopio', 'Kuopio'],
  ['402', 'Lapinlahti', 'Lapinlahti', 'Lapinlahti'],
  ['420', 'Leppävirta', 'Leppävirta', 'Leppävirta'],
  ['595', 'Pielavesi', 'Pielavesi', 'Pielavesi'],
  ['686', 'Rautalampi', 'Rautalampi', 'Rautalampi'],
  ['687', 'Rautavaara', 'Rautavaara', 'Rautavaara'],
  ['749', 'Siilinjärvi', 'Siilinjärvi', 'Siilinjärvi'],
  ['762', 'Sonkajärvi', 'Sonkajärvi', 'Sonkajärvi'],
  ['778', 'Suonenjoki', 'Suonenjoki', 'Suonenjoki'],
  ['844', 'Tervo', 'Tervo', 'Tervo'],
  ['857', 'Tuusniemi', 'Tuusniemi', 'Tuusniemi'],
  ['915', 'Varkaus', 'Varkaus', 'Varkaus'],
  ['921', 'Vesanto', 'Vesanto', 'Vesanto'],
  ['925', 'Vieremä', 'Vieremä', 'Vieremä'],
])
