import { dateOfBirth } from './date-of-birth.ts'
import { type Detector, whereThereIs } from './detector.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { personalIdentityCode } from './personal-identity-code.ts'
import { phone } from './phone.ts'

/** The kinds of personal data that numbers and signs give away, in any language; the most certain first. */
export const patterns = {
  personalIdentityCode: whereThereIs(/\d/, personalIdentityCode),
  iban: whereThereIs(/\d/, iban),
  email: whereThereIs(/[@([]/, email),
  phone: whereThereIs(/\d/, phone),
  dateOfBirth: whereThereIs(/\d/, dateOfBirth),
} satisfies Record<string, Detector>
