export { page } from './page.ts'
export { pageStyles, pageStylesIn } from './styles.ts'
export type { PageOptions } from './whole.ts'
