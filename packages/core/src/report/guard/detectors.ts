import { dateOfBirth } from './date-of-birth.ts'
import type { Detector } from './detector.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { personName } from './person-name.ts'
import { personalIdentityCode } from './personal-identity-code.ts'
import { phone } from './phone.ts'
import { streetAddress } from './street-address.ts'

/** Every kind of personal data that the guard knows, the most certain first. A new kind is a line here. */
export const detectors = {
  personalIdentityCode,
  iban,
  email,
  phone,
  dateOfBirth,
  streetAddress,
  personName,
} satisfies Record<string, Detector>

export type PersonalDataKind = keyof typeof detectors

/** The kinds, the most certain first. */
export const personalDataKinds = Object.keys(detectors) as readonly PersonalDataKind[]
