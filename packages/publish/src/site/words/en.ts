import type { SiteWords } from './fi.ts'

/** The public pages in English. */
export const en: SiteWords = {
  nav: 'Social reporting',
  form: 'Report a phenomenon',
  tracking: 'Follow your report',
  reports: 'Published reports',
  results: 'What the reports have led to',
  proposals: 'Proposed measures',
  accessibility: 'Accessibility statement',
  feed: 'What is new, as a feed (Atom)',
  fictional: 'A fictional region: its figures and texts are invented.',

  reportsLead:
    'Professionals tell of phenomena that they meet in client work. Here is what they add up to, and what has been proposed.',
  newest: 'The latest report',
  earlier: 'Earlier reports',
  noReports: 'No report has been published yet.',
  periodOf: 'Reporting period {days}',
  reportsInIt: { one: '{n} report of a phenomenon', other: '{n} reports of phenomena' },
  publishedOn: 'Published {day}',
  figures: 'Figures by period',
  figuresLead: 'The tables that have been published: by unit and municipality as far as they can be told.',
  answers: 'Answers as they are',
  answersLead:
    'All that was written in the period, once it has been checked: only what would tell who somebody is has been masked.',
  follow: 'Follow',
  calendar: 'The annual clock for your calendar (iCalendar)',
  catalog: 'Open data (DCAT-AP, JSON-LD)',

  formats: 'Download the report',
  page: 'Web page in one file',
  pdf: 'PDF',
  word: 'Word',
  excel: 'Tables, Excel',
  csv: 'Tables, CSV',
  json: 'The whole report, JSON',
  versions: 'Versions',
  versionOf: 'Version {n}, published {day}',
  thisVersion: 'this version',
  corrected: 'This is the corrected version {n}. The earlier ones can still be read.',
  replaced: 'This is version {n}. A corrected version has been published.',
  readNewest: 'Read the latest version',

  resultsLead: 'What has been reported of each theme, and what has been done about it.',
  reported: 'This was reported',
  done: 'This was done',
  nothingDone: 'No proposal has been taken forward yet.',
  hiddenCount: 'the number is hidden',
  noResults: 'No report has been published yet, so there are no results.',

  proposalsLead: 'Reports lead to proposals. Here is how far each of them has come, and what it has led to.',
  inState: { one: '{state}: {n} proposal', other: '{state}: {n} proposals' },
  theme: 'Theme',
  owner: 'Responsible',
  noOwner: 'Not named yet',
  fromReport: 'From the report',
  steps: 'How it has progressed',
  uses: 'What the proposal has been used for',
  noProposals: 'No proposal has been published yet.',

  figuresOf: 'Figures {period}',
  edition: 'Edition {n}, {day}',
  editionCorrected: 'Edition {n} replaces the earlier ones.',
  before: 'Period before',
  beforeNote: 'Period before: {period}.',
  hiddenWhy: 'Small figures are hidden so that they tell nobody apart.',

  answersOf: 'Answers {period}',
  answersOrder:
    'Their order is random, and neither units nor days are told. Answers of the same report are not linked to each other.',
  masked: '▮▮▮ = masked, so that nobody can be told from it',
  noAnswers: 'No answer of the period has been approved for publication.',
  unclassified: 'No theme yet',

  notFound: 'There is no such page',
  notFoundLead: 'Nothing has been published at this address. The published reports are here:',
}
