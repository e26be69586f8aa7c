import type { Page } from 'playwright'
import { contrast, type Painted } from './colours.ts'

/** The ring around what has the focus: so wide at least, in CSS pixels, and so different from what is under it. */
const widthAtLeast = 2
const contrastAtLeast = 3

/**
 * How much of a control is in sight when it is come to, of its height or the window's. Of a text area that is
 * nearly as high as the window, browsers show the line that is written in.
 */
const shownAtLeast = 0.25

/** One stop on the way through a page by Tab. */
export interface Stop {
  /** The id of the control, or what it says. */
  readonly at: string
  /** What is wrong with how the focus is seen here (WCAG 2.4.7, 2.4.11, 1.4.11). */
  readonly faults: readonly string[]
}

/** Goes once through the page by Tab, from its beginning until its end. */
export async function focusWalk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
  })
  const stops: Stop[] = []
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      let element = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      if (!element || element === document.body) return undefined
      const at = element.id || (element.textContent ?? '').trim()

      // The ring may be drawn around the row of an option.
      let ringed: Element | null = element
      while (
        ringed &&
        (getComputedStyle(ringed).outlineStyle === 'none' || getComputedStyle(ringed).outlineWidth === '0px')
      )
        ringed = ringed.parentElement
      const ring = ringed && getComputedStyle(ringed)
      const backgrounds: string[] = []
      for (let up: Element | null = ringed?.parentElement ?? null; up; ) {
        backgrounds.push(getComputedStyle(up).backgroundColor)
        const root: Node = up.getRootNode()
        up = up.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
      }

      // Of a link over several lines, its first.
      const [box = element.getBoundingClientRect()] = (ringed ?? element).getClientRects()
      const top = Math.max(0, box.top)
      const bottom = Math.min(innerHeight, box.bottom)
      const root = element.getRootNode() as Document | ShadowRoot
      const hit = root.elementFromPoint((box.left + box.right) / 2, (top + bottom) / 2)
      return {
        at,
        shown: (bottom - top) / Math.min(box.height, innerHeight),
        isHit: hit !== null && (ringed ?? element).contains(hit),
        ring: ring && {
          width: Number.parseFloat(ring.outlineWidth),
          colour: ring.outlineColor,
          backgrounds: [...backgrounds, 'rgb(255, 255, 255)'],
        },
      }
    })
    if (!seen || (stops.length > 1 && seen.at === stops[0]?.at)) break
    stops.push({ at: seen.at, faults: faultsOf(seen) })
  }
  return stops
}

function faultsOf(seen: {
  readonly shown: number
  readonly isHit: boolean
  readonly ring: (Painted & { readonly width: number }) | null
}): string[] {
  const { shown, isHit, ring } = seen
  const faults: string[] = []
  if (shown < shownAtLeast) faults.push(`${Math.round(shown * 100)} % in sight`)
  if (!isHit) faults.push('covered')
  if (!ring || ring.width < widthAtLeast) faults.push('no ring')
  else if (contrast(ring) < contrastAtLeast)
    faults.push(`the ring has a contrast of ${contrast(ring).toFixed(2)}`)
  return faults
}
