export { type Campaign, type CampaignWindow, campaignWindows } from './campaigns.ts'
export { coverageOf } from './coverage.ts'
export { defineRegion, ProfileError, profileProblems } from './define-region.ts'
export { type CodeLabels, codeLabels, dimensionLabels, dimensionsOf, placesOf } from './dimensions.ts'
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
export { type PublicProfile, publicProfile, publicProfileSchema } from './public-profile.ts'
export { suppressionRule } from './suppression.ts'
export { currentUnit, isOpen, lowestUnits, reportingUnits, unitOf, unitPath } from './units.ts'
