import type { Page } from 'playwright'

/** A window of 1280 × 1024 px at 400 %: as narrow and as low as pages must still work (WCAG 1.4.10). */
export const zoomed = { width: 320, height: 256 }

/** The least side of what is pressed, in CSS pixels (WCAG 2.5.8). */
const target = 24

/** What is wider than the page, cut off, or too small to press. The links within a text may be small. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate((target) => {
    const faults: string[] = []
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ”${element.textContent?.trim().slice(0, 60)}”`
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`)

    const all: Element[] = []
    function gather(root: Document | ShadowRoot) {
      for (const element of root.querySelectorAll('*')) {
        all.push(element)
        if (element.shadowRoot) gather(element.shadowRoot)
      }
    }
    gather(document)
    for (const element of all) {
      if (!element.checkVisibility() || element.closest('.rake-unseen, .rake-skip:not(:focus)')) continue
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      const box = element.getBoundingClientRect()
      const isOut = box.left < -0.5 || box.right > clientWidth + 0.5
      if ((hasText || element.matches('input, select, textarea')) && isOut)
        faults.push(`out of the page: ${told(element)}`)
      const { overflowX, overflowY, display } = getComputedStyle(element)
      if (display !== 'inline' && hasText) {
        if (element.scrollWidth > element.clientWidth + 1) faults.push(`too wide: ${told(element)}`)
        const isClipped = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip')
        if (isClipped && element.scrollHeight > element.clientHeight + 1)
          faults.push(`cut off: ${told(element)}`)
      }
      const isPressed = element.matches('a[href], button, input, select, textarea, summary, [role=option]')
      if (isPressed) {
        // The label of an option is spread over its whole row.
        const { width, height } = (element.closest('.rake-option') ?? element).getBoundingClientRect()
        const around = element.parentElement?.textContent?.trim() ?? ''
        const isInText = element.tagName === 'A' && around !== element.textContent?.trim()
        if (!isInText && (width < target || height < target))
          faults.push(`${width} × ${height} px to press: ${told(element)}`)
      }
    }
    return faults
  }, target)
}

/** Runs `look` with the spacing of text that everybody may ask for (WCAG 1.4.12). */
export async function withTextSpacing<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  })
  const result = await look()
  await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    for (const root of [document, ...roots]) root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1)
  })
  return result
}
