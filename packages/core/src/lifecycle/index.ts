export { type Audience, audiences, words as writtenWords } from './act-parts.ts'
export {
  type Act,
  type ActType,
  type AskPurpose,
  actSchema,
  actTypes,
  askPurposes,
  type Outcome,
  outcomes,
  type ReportEvent,
  type Route,
  routes,
  type SystemEvent,
} from './acts.ts'
export {
  type BriefAct,
  type BriefActType,
  briefActSchema,
  briefActTypes,
} from './brief-acts.ts'
export {
  type BriefContext,
  type BriefJudgement,
  type BriefSnapshot,
  type BriefState,
  briefLifecycle,
  briefMachine,
} from './brief-machine.ts'
export {
  type CampaignAct,
  type CampaignActType,
  type CampaignClockEvent,
  type CampaignEvent,
  campaignActSchema,
  campaignActTypes,
} from './campaign-acts.ts'
export {
  type CampaignContext,
  type CampaignJudgement,
  type CampaignSnapshot,
  type CampaignStage,
  type CampaignState,
  campaignLifecycle,
  campaignMachine,
  campaignStages,
} from './campaign-machine.ts'
export { duties } from './duties.ts'
export { editionsOf, type Presentation, presentationsOf, type SocialReportEdition } from './editions.ts'
export {
  type Cast,
  type Edge,
  explore,
  exploreLifecycle,
  type Reachable,
  reportCast,
  stateKey,
} from './explore.ts'
export {
  type Dated,
  type HandledResult,
  handledResults,
  resultDuties,
  unhandled,
} from './handled-results.ts'
export { type HistoryEntry, type LoggedEvent, trackedHistory } from './history.ts'
export { importing } from './importing.ts'
export { guardsFor, type JudgementOf, type Rules } from './judgement.ts'
export type { AppliedTo, ExamplesOf, Lifecycle, Refusal, Snapshot } from './lifecycle-of.ts'
export { type Measure, measureOf } from './measure.ts'
export {
  type Actor,
  beginningActs,
  may,
  ownerRole,
  type Place,
  type Policy,
  type PolicyAct,
  type Post,
  policyActs,
  type Reach,
  reaches,
  readingActs,
  type Scope,
  scopes,
} from './policy.ts'
export { type HandledMatter, type Practice, practicesOf } from './practices.ts'
export {
  type ProposalAct,
  type ProposalActType,
  proposalActSchema,
  proposalActTypes,
  type Use,
  uses,
} from './proposal-acts.ts'
export {
  type ProposalContext,
  type ProposalJudgement,
  type ProposalSnapshot,
  type ProposalState,
  proposalLifecycle,
  proposalMachine,
} from './proposal-machine.ts'
export { type Receiver, receiverKey } from './receiver.ts'
export {
  type Applied,
  apply,
  type Handling,
  type Judgement,
  openActs,
  type ReportSnapshot,
  type ReportState,
  replay,
  reportLifecycle,
  submitted,
} from './report-lifecycle.ts'
export {
  machineVersion,
  type ReportContext,
  reportMachine,
  type Stage,
  stages,
} from './report-machine.ts'
export {
  type ApprovalAct,
  approvalActs,
  type SocialReportAct,
  type SocialReportActType,
  socialReportActSchema,
  socialReportActTypes,
} from './social-report-acts.ts'
export {
  type SocialReporting,
  type SocialReportJudgement,
  type SocialReportSnapshot,
  type SocialReportState,
  socialReportLifecycle,
} from './social-report-lifecycle.ts'
export {
  type SocialReportContext,
  type SocialReportStage,
  socialReportMachine,
  socialReportStages,
} from './social-report-machine.ts'
export { type Source, sourcesOf } from './sources.ts'
export {
  type StatementAct,
  type StatementActType,
  statementActSchema,
  statementActTypes,
} from './statement-acts.ts'
export {
  type StatementContext,
  type StatementJudgement,
  type StatementSnapshot,
  type StatementState,
  statementLifecycle,
  statementMachine,
} from './statement-machine.ts'
export { type OutsideView, viewsOf } from './views.ts'
