export { type Logo, type Look, lookProblems } from './look.ts'
