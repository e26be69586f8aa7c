export { type CsvDialect, csv } from './csv.ts'
