export { fromJson, json } from './json.ts'
