/**
 * A text as the profile gives it: plain where it stands in the language of the page, with its own `lang`
 * where it is shown in a fallback language, so that it is read aloud and hyphenated rightly (WCAG 3.1.2).
 */
export type Wording = string | { readonly text: string; readonly lang: string }

/** The text of a wording without its language: for attributes and for searching. */
export function plainText(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.text
}

/** The language of a wording as a BCP 47 tag, or undefined where it is the page's own. */
export function langOf(wording: Wording): string | undefined {
  return typeof wording === 'string' ? undefined : wording.lang
}

/** Shows a wording: a text node, or a `span` with its own `lang`. */
export function Words({ of }: { of: Wording }) {
  return typeof of === 'string' ? of : <span lang={of.lang}>{of.text}</span>
}
