import type { Lang } from './localized.ts'

/** A text with `{places}` to fill; where the count in `n` matters, a form of it for one and for others. */
export type Message = string | { readonly one: string; readonly other: string }

/** What fills the places of a message. Numbers are written as the language writes them. */
export type Params = Readonly<Record<string, string | number>>

/** The message with its places filled, in the grammar of the language. A place without a value stays. */
export function fill(message: Message, lang: Lang, params: Params = {}): string {
  const text = typeof message === 'string' ? message : message[pluralOf(lang, params.n)]
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name]
    return value === undefined ? place : typeof value === 'number' ? value.toLocaleString(lang) : value
  })
}

function pluralOf(lang: Lang, n: string | number | undefined): 'one' | 'other' {
  return new Intl.PluralRules(lang).select(Number(n)) === 'one' ? 'one' : 'other'
}
