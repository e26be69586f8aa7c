export {
  type Act,
  type ActType,
  actSchema,
  actTypes,
  type Outcome,
  outcomes,
  type ReportEvent,
  type Route,
  routes,
  type SystemEvent,
} from './acts.ts'
export { duties } from './duties.ts'
export { type Edge, explore, type Reachable, stateKey } from './explore.ts'
export { type HistoryEntry, type LoggedEvent, trackedHistory } from './history.ts'
export {
  type Actor,
  may,
  ownerRole,
  type Place,
  type Policy,
  type PolicyAct,
  type Post,
  type Reach,
  reaches,
  readingActs,
  type Scope,
  scopes,
} from './policy.ts'
export {
  type Applied,
  apply,
  guardsFor,
  type Handling,
  type Judgement,
  openActs,
  type Refusal,
  type ReportSnapshot,
  type ReportState,
  replay,
  submitted,
} from './report-lifecycle.ts'
export {
  machineVersion,
  type ReportContext,
  reportMachine,
  type Stage,
  stages,
} from './report-machine.ts'
