import { municipalitiesOf } from '../organisation.ts'

/** The city itself, by the code of Statistics Finland. */
export const municipalities = municipalitiesOf([['297', 'Kuopio', 'Kuopio', 'Kuopio']])
