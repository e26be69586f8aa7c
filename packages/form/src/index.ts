/**
 * The reporter's side of social reporting as React components over a region's form and its API.
 * Their styles are `@rake/form/styles.css`; the `<rake-form>` element is the file `@rake/form/rake-form.js`.
 */
export {
  type Client,
  client,
  type Received,
  type Refusal,
  type RegionLine,
  type Result,
  type Submission,
  type Tracked,
} from './client.ts'
export { ReportForm, type ReportFormProps } from './report-form.tsx'
export { Tracking, type TrackingProps } from './tracking.tsx'
export { useFetched } from './use-fetched.ts'
export { type FetchedForm, useRegionForm } from './use-region-form.ts'
export { type AskedField, type ReportInUse, useReport } from './use-report.ts'
export type { ViewLevel } from './view-heading.tsx'
