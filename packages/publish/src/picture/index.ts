export { type Picture, pictures } from './pictures.ts'
export { png } from './png.ts'
