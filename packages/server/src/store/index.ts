export { type ActRefusal, act } from './act.ts'
export { connect, type Db, migrate } from './connect.ts'
export { type Days, foldCounts, readCounted, readCounts, rebuildCounts } from './counts.ts'
export { type Edition, latestEdition, publish, publishedPeriods } from './editions.ts'
export { type Engine, EngineError, startEngine } from './engine/index.ts'
export { saveProfiles } from './profiles.ts'
export {
  findByReceipt,
  historyOf,
  listReports,
  type ReportLine,
  readReport,
  reporterOf,
  type StoredReport,
} from './read.ts'
export { type Submission, type Submitted, submit } from './submit.ts'
