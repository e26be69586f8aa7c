import { fill, type Lang, type Message, type Params } from '@rake/core/words'
import { en } from './en.ts'
import { type CliWords, fi } from './fi.ts'
import { sv } from './sv.ts'

export type { CliWords } from './fi.ts'

/** The words of the command by language. */
export const cliWords: { readonly fi: CliWords } & Readonly<Record<Lang, CliWords>> = { fi, sv, en }

/** A message with its places filled. Numbers are written as they are in Finland unless a language is named. */
export function fillIn(message: Message, params: Params = {}, lang: Lang = 'fi'): string {
  return fill(message, lang, params)
}
