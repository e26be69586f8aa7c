export { type PersonalDataKind, personalDataKinds } from './detectors.ts'
export { maskPersonalData } from './mask.ts'
export { findPersonalData, type PersonalDataSpan } from './personal-data.ts'
