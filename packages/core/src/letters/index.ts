export { informationLetter } from './information-letter.ts'
export {
  type InformationLetter,
  type LetterReader,
  type LetterSource,
  type LetterTexts,
  letterQuestions,
} from './letter.ts'
