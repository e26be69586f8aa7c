import { municipalitiesOf } from '../organisation.ts'

/** The eight municipalities, by the codes of Statistics Finland. */
export const municipalities = municipalitiesOf([
  ['105', 'Hyrynsalmi', 'Hyrynsalmi', 'Hyrynsalmi'],
  ['205', 'Kajaani', 'Kajana', 'Kajaani'],
  ['290', 'Kuhmo', 'Kuhmo', 'Kuhmo'],
  ['578', 'Paltamo', 'Paltamo', 'Paltamo'],
  ['620', 'Puolanka', 'Puolanka', 'Puolanka'],
  ['697', 'Ristijärvi', 'Ristijärvi', 'Ristijärvi'],
  ['765', 'Sotkamo', 'Sotkamo', 'Sotkamo'],
  ['777', 'Suomussalmi', 'Suomussalmi', 'Suomussalmi'],
])
