import type { FreeText } from '../api.ts'

/** The lists of texts, in their order. */
export const textLists = ['waiting', 'approved', 'lapsed'] as const
export type TextList = (typeof textLists)[number]

/** What names a text. */
export type TextKey = Pick<FreeText, 'report' | 'field'>

/** A text's key as one word. */
export function keyOf({ report, field }: TextKey): string {
  return `${report}/${field}`
}

/**
 * The texts of a list, in their order. `kept` are those that have just been dealt with: they stay in their places
 * until the list is left, so that nothing moves under the hands of who goes through it.
 */
export function textsIn(
  texts: readonly FreeText[],
  list: TextList,
  kept: ReadonlySet<string> = new Set(),
): FreeText[] {
  return texts.filter((text) => text.state === list || kept.has(keyOf(text)))
}

/** How far it is: how many are approved, of how many. */
export function progressOf(texts: readonly FreeText[]): { readonly approved: number; readonly all: number } {
  return { approved: texts.filter(({ state }) => state === 'approved').length, all: texts.length }
}

/** The next of a list that still is to be dealt with, after this one and then from the beginning; none if all are. */
export function nextAfter(
  texts: readonly FreeText[],
  list: TextList,
  { report, field }: TextKey,
): FreeText | undefined {
  const at = texts.findIndex((text) => text.report === report && text.field === field)
  const round = [...texts.slice(at + 1), ...texts.slice(0, Math.max(at, 0))]
  return round.find(({ state }) => state === list)
}
