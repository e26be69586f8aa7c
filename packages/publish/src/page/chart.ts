import type { Chart } from '../outline/block.ts'
import type { Speaker } from '../outline/speaker.ts'
import { escaped } from './html.ts'

/** One bar with its name above it, in pixels; widths are shares of the page, so that texts keep their size. */
const rowHeight = 58
/** How much of the width the longest bar takes, in per cent: beside it stands its figure. */
const longest = 85

/**
 * Counts as bars in SVG: measured in per cent of the page and so sharp at any width, and styled by classes alone,
 * as a strict policy asks. A hidden figure has a symbol and no bar.
 */
export function chartSvg({ alternative, bars }: Chart, speaker: Speaker): string {
  const greatest = Math.max(1, ...bars.map(({ n }) => n ?? 0))
  const drawn = bars.map(({ label, n }, index) => {
    const top = index * rowHeight
    const width = (((n ?? 0) / greatest) * longest).toFixed(2)
    return [
      `<text x="0" y="${top + 18}">${escaped(label.text)}</text>`,
      n === null ? '' : `<rect x="0" y="${top + 26}" width="${width}%" height="20"/>`,
      `<text class="value" x="${width}%" dx="8" y="${top + 42}">${speaker.count(n)}</text>`,
    ].join('')
  })
  return `<figure><svg role="img" aria-label="${escaped(alternative)}" height="${bars.length * rowHeight}">${drawn.join('')}</svg></figure>`
}
