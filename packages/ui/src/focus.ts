/**
 * Moves the focus to the element with this id in the document or shadow root that `from` is in: inside a
 * shadow root a link's `#id` leads nowhere. Answers with it, if there was such an element.
 */
export function focusById(from: Element, id: string): HTMLElement | null {
  const root = from.getRootNode() as Partial<DocumentFragment>
  const target = root.getElementById?.(id) ?? null
  target?.focus()
  return target
}
