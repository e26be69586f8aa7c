const mark = 'data-printed-alone'
const rule = `@media print{:has([${mark}])>:not([${mark}],:has([${mark}])){display:none!important}}`

/**
 * Prints an element and nothing else of the page, whosever page it is and however deep in shadow roots the
 * element stands. (A style sheet that is adopted passes a strict content security policy.)
 */
export function printAlone(element: Element): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rule)
  const alone = (isSo: boolean) => {
    for (let one: Element | undefined = element; one; ) {
      const root = one.getRootNode() as Document | ShadowRoot
      const others = root.adoptedStyleSheets.filter((other) => other !== sheet)
      root.adoptedStyleSheets = isSo ? [...others, sheet] : others
      one.toggleAttribute(mark, isSo)
      one = (root as Partial<ShadowRoot>).host
    }
  }
  alone(true)
  // Not every browser waits here until the page is on paper.
  addEventListener('afterprint', () => alone(false), { once: true })
  print()
}
