import { municipalitiesOf } from '../organisation.ts'

/** Places that are not: Statistics Finland has given the codes 901–904 to no municipality. */
export const municipalities = municipalitiesOf([
  ['901', 'Kuovinsuo', 'Spovkärr', 'Kuovinsuo'],
  ['902', 'Pääskyselkä', 'Svalfjärd', 'Pääskyselkä'],
  ['903', 'Tiiranniemi', 'Tärnudd', 'Tiiranniemi'],
  ['904', 'Urpiaissalo', 'Siskskog', 'Urpiaissalo'],
])
