export {
  type ByGroup,
  type GroupFigure,
  type Mean,
  type Share,
  type SurveyMeans,
  surveyMeans,
} from './means.ts'
export { type SurveyAnswer, surveySchema } from './schema.ts'
export { cannotSay, type Statement, type Survey, type SurveyChoice, scale, untold } from './survey.ts'
