export { type PageOptions, page } from './page.ts'
export { pageStyles } from './styles.ts'
