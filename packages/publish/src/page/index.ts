export { type PageOptions, page } from './page.ts'
export { pageStyles, pageStylesIn } from './styles.ts'
