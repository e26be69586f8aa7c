export { type Logo, type Look, lookOf, lookProblems } from './look.ts'
