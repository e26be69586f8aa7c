/** The text of an act, absent where nothing was written. */
export function textIn({ text }: { readonly text: string }): { text?: string } {
  return text.trim() === '' ? {} : { text: text.trim() }
}
