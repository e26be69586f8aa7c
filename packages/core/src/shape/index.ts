export { shapeProblemIn } from './say.ts'
export { parseShape, type ShapeProblem, type ShapeProblemCode } from './shape-problems.ts'
