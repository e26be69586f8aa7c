export { type ImportWords, importWords } from '../words/import/index.ts'
export {
  type Decided,
  type Decision,
  type Decisions,
  decide,
  decisionsBy,
  decisionsSchema,
  textsOf,
  verdicts,
} from './decisions.ts'
export { type Guess, type GuessedColumn, type GuessReason, guessMapping } from './guess.ts'
export {
  columnName,
  countedHeaders,
  type MappedColumn,
  type Mapping,
  mappingSchema,
  type SlashOrder,
  slashOrders,
  type Tool,
  tools,
} from './mapping.ts'
export { type MappingProblem, mappingGaps, mappingProblems } from './mapping-problems.ts'
export { readDay } from './read-day.ts'
export {
  type ImportedReport,
  type ReadRow,
  type ReadRows,
  type RowReader,
  rowReader,
} from './read-rows.ts'
export { rowKeys } from './row-key.ts'
export type { RowProblem, RowProblemCode } from './row-problem.ts'
export { mappingProblemIn, rowProblemIn } from './say.ts'
export { type Cell, letterOf, type Sheet, type SheetRow, textOf } from './sheet.ts'
export type { ImportTarget, Named } from './target.ts'
