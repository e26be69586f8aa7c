import { en } from './en.ts'
import { type ClockWords, fi } from './fi.ts'
import { sv } from './sv.ts'

/** What keeps an annual clock from being used, by language. */
export const clockWords: { readonly fi: ClockWords } & Readonly<Record<string, ClockWords>> = { fi, sv, en }
