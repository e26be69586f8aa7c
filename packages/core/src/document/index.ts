export {
  type DocumentProblem,
  type DocumentProblemCode,
  documentProblem,
  documentProblemCodes,
} from './document-problem.ts'
export {
  checkFigures,
  type EditionOfPeriod,
  figureIn,
  figureOf,
  figuresIn,
  tableHash,
} from './figures.ts'
export { canonicalJson, textHash } from './hash.ts'
export { type LedProposal, type LedReport, type LedTo, ledTo } from './led-to.ts'
export type { DocumentProposal, Figure, FigureQuery, PublishedTable, Quote, Since } from './parts.ts'
export { type Against, type DocumentProfile, documentProblems } from './problems.ts'
export { documentProblemIn } from './say.ts'
export { type SocialReport, socialReportSchema } from './schema.ts'
export { changesSince, type PublishedBefore, type ThemeChange } from './since.ts'
export {
  type StatementText,
  statementLanguages,
  statementProblems,
  statementTextSchema,
} from './statement.ts'
export { type Counted, type Written, writeReport } from './write-report.ts'
