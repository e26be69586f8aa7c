export { shapeProblemIn } from './say.ts'
export {
  parseShape,
  type ShapeProblem,
  type ShapeProblemCode,
  shapeProblemCodes,
} from './shape-problems.ts'
