export { type PersonalDataKind, personalDataKinds } from './detectors.ts'
export { findPersonalData, type PersonalDataSpan } from './personal-data.ts'
