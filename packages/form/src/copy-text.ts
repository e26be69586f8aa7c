/**
 * Copies the text of an element; answers whether it could. Where there is no clipboard to write to (a page
 * over plain http, a refusal), the text is selected instead, for the reader to copy.
 */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return false
  }
}
