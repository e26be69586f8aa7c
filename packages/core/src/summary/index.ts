export { type Attack, attack, type Verdict } from './attack.ts'
export { type Guess, guesses, possibleTables } from './attacker.ts'
export { type Change, changeBy, changes } from './changes.ts'
export { type Codes, codesIn, noCode } from './codes.ts'
export { type Contribution, contribution, difference, type Step } from './contribution.ts'
export {
  comparedTables,
  type Earlier,
  type EarlierReports,
  type EditionPart,
  type EditionReport,
  earlierOf,
  type Membership,
} from './earlier.ts'
export {
  type Evaluate,
  type Evaluation,
  evaluate,
  type HandlingDates,
  type UnitReporting,
  type Waiting,
} from './evaluate.ts'
export { type GoldenReport, goldenCase, goldenTable, goldenThemes } from './golden-case.ts'
export { decodeKey, encodeKey, type Key } from './key.ts'
export type { Nesting } from './nesting.ts'
export type { SuppressionRule } from './rule.ts'
export { type Summarise, summarise } from './summarise.ts'
export { leastValues, suppress } from './suppress.ts'
export {
  type Count,
  type Domain,
  type Row,
  type SuppressedTable,
  type Table,
  type TableDefinition,
  type TablesFromCounts,
  tablesFromCounts,
} from './table.ts'
export { type ThemeCounts, type ThemeGrowth, type WeakSignals, weakSignals } from './weak-signals.ts'
