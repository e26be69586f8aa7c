import { municipalitiesOf } from '../organisation.ts'

/** The one town of the pilot, by the code of Statistics Finland. */
export const municipalities = municipalitiesOf([['915', 'Varkaus', 'Varkaus', 'Varkaus']])
