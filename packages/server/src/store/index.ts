export { type ActRefusal, act } from './act.ts'
export { type Added, type Addition, add } from './add.ts'
export { connect, type Db, migrate } from './connect.ts'
export { countReports } from './count-reports.ts'
export {
  type Days,
  domainOf,
  foldCounts,
  type Progress,
  readCounted,
  readCounts,
  rebuildCounts,
  type Span,
} from './counts.ts'
export {
  type Edition,
  editionsOfPeriod,
  type Publishing,
  preview,
  publish,
  publishedPeriods,
  readEdition,
} from './editions.ts'
export { type Engine, EngineError, startEngine } from './engine/index.ts'
export { type Imported, importedBefore, importReport, newImport } from './import.ts'
export { saveProfiles } from './profiles.ts'
export { actOnProposal, proposalJudgementOf } from './proposals/act.ts'
export { createProposal } from './proposals/create.ts'
export { listPublicProposals, type PublicProposal } from './proposals/public-proposals.ts'
export { listProposals, type ProposalLine, readProposal, type StoredProposal } from './proposals/read.ts'
export { type PublicAnswer, publicAnswers } from './public-answers.ts'
export type { PublishedTable } from './published-table.ts'
export {
  findByReceipt,
  historyOf,
  listReports,
  numbersOf,
  type ReportLine,
  type ReportPage,
  type ReportPlace,
  readReport,
  reporterOf,
  type StoredReport,
} from './read.ts'
export { actOnSocialReport } from './social-reports/act.ts'
export type { TextsOf } from './social-reports/check-document.ts'
export { createSocialReport } from './social-reports/create.ts'
export { keepDocument } from './social-reports/documents.ts'
export { type Draft, draftOf } from './social-reports/draft.ts'
export { judgementOf, pathOf } from './social-reports/kinds.ts'
export {
  type KeptFile,
  keepPublicationFile,
  listPublicationFiles,
  type MadeFile,
  readPublicationFile,
  type StoredFile,
} from './social-reports/publication-files.ts'
export {
  listPublications,
  listPublicationVersions,
  type PublicationLine,
  type PublicationVersion,
  type ReadPublication,
  readPublication,
} from './social-reports/publications.ts'
export {
  documentOf,
  listSocialReports,
  readSocialReport,
  type SocialReportLine,
  type StoredSocialReport,
} from './social-reports/read.ts'
export { actOnStatement, statementJudgementOf } from './statements/act.ts'
export { type PublishedStatement, publishedStatements } from './statements/published.ts'
export { listStatements, readStatement, type StatementLine, type StoredStatement } from './statements/read.ts'
export { createStatement, rewriteStatement } from './statements/write.ts'
export { type Submission, type Submitted, storedBefore, submit } from './submit.ts'
export {
  type ApprovalRefusal,
  approveText,
  pageOfTexts,
  type StoredText,
  type TextPlace,
  textFields,
  textsNamed,
  textsOfPeriod,
  withdrawApproval,
} from './texts.ts'
export type { Result, ThingRefusal } from './things/refusal.ts'
export { apart } from './things/words.ts'
