/**
 * Moves the focus to the element with this id in the document or shadow root that `from` is in: inside a
 * shadow root a link's `#id` leads nowhere. Answers whether there was such an element.
 */
export function focusById(from: Element, id: string): boolean {
  const root = from.getRootNode()
  const target = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null
  target?.focus()
  return target !== null
}
