import { type Detector, whereThereIs } from './detector.ts'
import { patterns } from './patterns.ts'
import { personName } from './person-name.ts'
import { streetAddress } from './street-address.ts'

/** Every kind of personal data that the guard knows, the most certain first. */
export const detectors = {
  ...patterns,
  streetAddress: whereThereIs(/\d/, streetAddress),
  personName,
} satisfies Record<string, Detector>

export type PersonalDataKind = keyof typeof detectors

/** The kinds, the most certain first. */
export const personalDataKinds = Object.keys(detectors) as readonly PersonalDataKind[]
