export { type ActRefusal, act } from './act.ts'
export { type Added, type Addition, add } from './add.ts'
export { connect, type Db, migrate } from './connect.ts'
export {
  type Days,
  domainOf,
  foldCounts,
  readCounted,
  readCounts,
  rebuildCounts,
  type Span,
} from './counts.ts'
export {
  type Edition,
  latestEdition,
  type Publishing,
  preview,
  publish,
  publishedPeriods,
} from './editions.ts'
export { type Engine, EngineError, startEngine } from './engine/index.ts'
export { saveProfiles } from './profiles.ts'
export type { PublishedTable } from './published-table.ts'
export {
  findByReceipt,
  historyOf,
  listReports,
  type ReportLine,
  readReport,
  reporterOf,
  type StoredReport,
} from './read.ts'
export { type Submission, type Submitted, storedBefore, submit } from './submit.ts'
