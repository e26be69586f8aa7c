export { type Addresses, addressesOf, inLanguage, type SitePage } from './addresses.ts'
export { answersPage } from './answers-page.ts'
export { figuresPage } from './figures-page.ts'
export { notFoundPage } from './not-found-page.ts'
export { type PlaceCode, placePage } from './place-page.ts'
export { proposalsPage } from './proposals-page.ts'
export type {
  AnswerLine,
  AnswersOfPeriod,
  FiguresOfPeriod,
  ProposalLine,
  ReportLine,
  ResultLine,
  VersionLine,
} from './published.ts'
export { type FileLine, type ReportOf, reportPage } from './report-page.ts'
export { type PublishedOf, reportsPage } from './reports-page.ts'
export { type ResultsOf, resultsPage } from './results-page.ts'
export type { Site } from './site.ts'
export { siteStylesIn } from './styles.ts'
