/** Moves the focus to an element that will have been drawn by the next frame. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
