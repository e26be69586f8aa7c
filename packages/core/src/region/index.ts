export { announcedTo } from './announced-to.ts'
export {
  type Campaign,
  type CampaignOutlook,
  type CampaignWindow,
  campaignOutlook,
  campaignWindows,
  isFormOpen,
  openCampaign,
  staffCampaigns,
} from './campaigns.ts'
export { contactPersons, type UnitContacts } from './contact-persons.ts'
export { contrastOf, readableContrast } from './contrast.ts'
export { codesOfAnswers, domainOf } from './counted-codes.ts'
export { coverageOf } from './coverage.ts'
export { defineRegion, ProfileError, profileProblems } from './define-region.ts'
export {
  type CodeLabels,
  type CountedTable,
  codeLabels,
  countedTables,
  dimensionLabels,
  dimensionsOf,
  placesOf,
} from './dimensions.ts'
export { type FormWords, formIn, type InOneLanguage, type RegionForm } from './form-in.ts'
export { importTarget } from './import-target.ts'
export {
  type Memo,
  memoAudience,
  memoProblems,
  memoSchema,
  type SeatTaken,
  seatsTaken,
  topicKinds,
} from './memo.ts'
export { type NationalForm, nationalForm } from './national-form.ts'
export { type NextStep, nextStep, nextSteps } from './next-step.ts'
export { openMatterProblems } from './open-matters.ts'
export { pagePaths } from './page-paths.ts'
export {
  kindsOfPeriod,
  periodAt,
  periodNamed,
  periodsBetween,
  type RegionPeriod,
  recentPeriods,
} from './periods.ts'
export { type Picture, type PictureOf, pictureOf } from './picture.ts'
export { plannedPresentations } from './planned-presentations.ts'
export {
  type Channel,
  type PostInProfile,
  type Profile,
  type ProfileInput,
  type ProfileTable,
  type ProfileTexts,
  profileSchema,
  type Unit,
} from './profile.ts'
export { regionFormJsonSchema } from './profile-json-schema.ts'
export { type ProfileProblem, profileProblemIn } from './profile-problem.ts'
export { type PublicProfile, publicProfile, publicProfileSchema } from './public-profile.ts'
export { receiversOf } from './receivers.ts'
export type { Said } from './spoken-in.ts'
export { suppressionRule } from './suppression.ts'
export { surveyOf } from './survey.ts'
export { type ToldReceipt, tellReceipt } from './tell-receipt.ts'
export {
  type ToldFact,
  type ToldReport,
  type TrackedReport,
  type TrackedStatus,
  type TrackedStep,
  tellTracked,
} from './tell-tracked.ts'
export { currentUnit, isOpen, lowestUnits, reportingUnits, unitOf, unitPath } from './units.ts'
