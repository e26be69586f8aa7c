// Both themes and summaries speak of reports without a theme; the word is the taxonomy's.
export { unclassified } from './taxonomy/index.ts'
export * from './clock/index.ts'
export * from './lifecycle/index.ts'
export * from './region/index.ts'
export * from './report/index.ts'
export * from './summary/index.ts'
export * from './taxonomy/index.ts'
export * from './words/index.ts'
