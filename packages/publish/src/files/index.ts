export { type FileOptions, type Format, filesOf, formats, type ReportFile } from './files.ts'
