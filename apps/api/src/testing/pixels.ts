import type { Page } from 'playwright'

/** Text is told from its background from here on (WCAG 1.4.3). */
const enough = 4.5

/**
 * The texts that are hard to tell from what is under them, by the pixels of a picture of the page: where the
 * browser takes the colours over, computed styles do not say what it paints.
 */
export async function paleTexts(page: Page): Promise<string[]> {
  const normal = page.viewportSize() ?? { width: 1280, height: 1024 }
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...normal, height: Math.max(height, normal.height) })
  const picture = (await page.screenshot()).toString('base64')
  const pale = await page.evaluate(
    async ({ picture, enough }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('There is nothing to draw on')
      context.drawImage(image, 0, 0)

      const linear = (one: number) => (one <= 10 ? one / 3294.6 : ((one / 255 + 0.055) / 1.055) ** 2.4)
      const luminance = (colour: number) =>
        0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255)
      const contrast = (one: number, other: number) => {
        const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
        return (light + 0.05) / (dark + 0.05)
      }

      /** The contrast of the most frequent colour of a box to the one that differs most from it. */
      function contrastIn({ left, top, width, height }: DOMRect): number {
        const { data } = context?.getImageData(left, top, Math.ceil(width), Math.ceil(height)) ?? {
          data: [],
        }
        const counts = new Map<number, number>()
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
          counts.set(colour, (counts.get(colour) ?? 0) + 1)
        }
        const [[under] = [0]] = [...counts].toSorted(([, one], [, other]) => other - one)
        return Math.max(...[...counts.keys()].map((colour) => contrast(colour, under)))
      }

      /** Whether nothing lies over the text, as an open list does; the label of an option lies over its row. */
      function isInSight(element: Element, { left, top, width, height }: DOMRect): boolean {
        const root = element.getRootNode() as Document | ShadowRoot
        return [top + 2, top + height - 2].every((middle) => {
          const hit = root.elementFromPoint(left + width / 2, middle)
          return (
            hit !== null && (element.contains(hit) || hit.closest('.rake-option')?.contains(element) === true)
          )
        })
      }

      const pale: string[] = []
      function look(root: Document | ShadowRoot) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) look(element.shadowRoot)
          if (!element.checkVisibility() || element.closest('.rake-unseen, .rake-skip, option')) continue
          for (const node of element.childNodes) {
            if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue
            const range = document.createRange()
            range.selectNodeContents(node)
            const [box] = range.getClientRects()
            if (!box || !isInSight(element, box)) continue
            const ratio = contrastIn(box)
            if (ratio < enough) pale.push(`${ratio.toFixed(2)}: ${node.textContent}`)
          }
        }
      }
      look(document)
      return pale
    },
    { picture, enough },
  )
  await page.setViewportSize(normal)
  return pale
}
