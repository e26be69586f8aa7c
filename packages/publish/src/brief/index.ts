export { type BriefOptions, briefPage, briefPdf } from './brief.ts'
