export { type Lang, type Localized, type Shown, say, show } from './localized.ts'
export { fill, type Message, type Params } from './message.ts'
export { DefinitionError, type Problem } from './problem.ts'
export { type Words, wordsIn } from './words.ts'
