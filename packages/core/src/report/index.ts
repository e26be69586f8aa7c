export {
  type AnswerProblem,
  type CheckOptions,
  checkAnswers,
  checkFields,
  isBlank,
  languageField,
  type ProblemCode,
} from './check.ts'
export { type EffortSearch, effortSearch, effortShown, mostEffort, solveEffort } from './effort.ts'
export { type Finding, patternsIn, personalDataIn, unconfirmed } from './findings.ts'
export {
  type Answer,
  type Answers,
  type Choice,
  type ChoiceField,
  type ChoicesField,
  type Condition,
  type Field,
  type Form,
  fieldsAsked,
  type LineField,
  lengthLimit,
  type Nature,
  natures,
  type TextField,
  type UnitField,
  type Wording,
  wordingOf,
  type YesNoField,
} from './form.ts'
export {
  findPersonalData,
  maskPersonalData,
  type PersonalDataKind,
  type PersonalDataSpan,
  personalDataKinds,
} from './guard/index.ts'
export {
  type AnswerRule,
  type Approval,
  answerRules,
  approve,
  asPublished,
  publishedText,
  type TextOfEdition,
  textsOfEdition,
} from './published-text.ts'
export { formatReceipt, idempotencyKey, parseReceipt } from './receipt.ts'
export { type Report, reportSchema } from './schema.ts'
