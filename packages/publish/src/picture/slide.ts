import { dataAddress, fitted } from '../look/drawing.ts'
import type { CheckedLook } from '../look/look.ts'
import type { Chart } from '../outline/block.ts'
import { hiddenSymbol, type Speaker } from '../outline/speaker.ts'
import { escaped } from '../page/html.ts'

/** In pixels, 16:9. */
export const slideWidth = 1600
const slideHeight = 900
const margin = 90
/** Where the bars stand, from top to bottom. */
const area = { top: 228, bottom: 780 }
const largestLogo = { width: 360, height: 72 }
const ink = '#212121'
const soft = '#565f64'
const line = '#c7ccce'

interface Slide {
  readonly chart: Chart
  readonly title: string
  /** The count of the longest bar, on this slide or another one. */
  readonly greatest: number
  readonly region: string
  /** Said below the bars. */
  readonly notes: readonly string[]
  readonly look: CheckedLook
  readonly speaker: Speaker
}

/** A chart as a drawing that stands alone. */
export function slide({ chart, title, greatest, region, notes, look, speaker }: Slide): string {
  const { bars, alternative } = chart
  const row = Math.min(112, (area.bottom - area.top) / Math.max(1, bars.length))
  const logo = look.logo && fitted(look.logo, largestLogo)
  const room = slideWidth - 2 * margin
  const titleRoom = room - (logo ? logo.width + 40 : 0)
  const drawn = bars.map(({ label, n }, at) =>
    bar({ label: label.text, n, at, row, greatest, speaker, look }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" lang="${escaped(speaker.lang)}" width="${slideWidth}" height="${slideHeight}" viewBox="0 0 ${slideWidth} ${slideHeight}" font-family="'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif">`,
    `<title id="title">${escaped(title)}. ${escaped(region)}</title>`,
    `<desc id="desc">${escaped(`${alternative} ${notes.join(' ')}`)}</desc>`,
    `<rect width="${slideWidth}" height="${slideHeight}" fill="#ffffff"/>`,
    text(title, { y: 128, size: 52, room: titleRoom, fill: look.accent, bold: true }),
    text(region, { y: 178, size: 30, room: titleRoom, fill: soft }),
    look.logo && logo
      ? `<image x="${slideWidth - margin - logo.width}" y="82" width="${logo.width}" height="${logo.height}" href="${dataAddress(look.logo)}"/>`
      : '',
    ...drawn,
    `<path d="M${margin} 806H${slideWidth - margin}" stroke="${line}" stroke-width="2"/>`,
    ...notes.map((note, at) => text(note, { y: 840 + at * 30, size: 24, room, fill: soft })),
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

interface Bar {
  readonly label: string
  readonly n: number | null
  /** Counts from 0. */
  readonly at: number
  /** How high its row is. */
  readonly row: number
  readonly greatest: number
  readonly speaker: Speaker
  readonly look: CheckedLook
}

/** A bar below its name, its figure beside it. A hidden one is a word, as long as no figure. */
function bar({ label, n, at, row, greatest, speaker, look }: Bar): string {
  const top = area.top + at * row
  const size = Math.min(30, row * 0.38)
  const height = Math.min(34, row * 0.32)
  const name = text(label, { y: top + size * 0.85, size, room: slideWidth - 2 * margin, fill: ink })
  const y = top + size * 1.28
  const foot = y + height / 2 + size * 0.35
  if (n === null) {
    const hidden = `${hiddenSymbol} ${speaker.own((words) => words.hiddenWord).text}`
    return name + text(hidden, { y: foot, size, room: slideWidth, fill: soft })
  }
  const width = round((n / greatest) * (slideWidth - 2 * margin - 150))
  const beam =
    width > 0
      ? `<rect x="${margin}" y="${round(y)}" width="${width}" height="${round(height)}" fill="${look.accent}"/>`
      : ''
  const x = margin + width + (width > 0 ? 16 : 0)
  return name + beam + text(speaker.count(n), { x, y: foot, size, room: 150, fill: ink, bold: true })
}

interface Text {
  readonly x?: number
  /** The line on which it stands. */
  readonly y: number
  readonly size: number
  /** How wide it can be. What would be wider is set smaller. */
  readonly room: number
  readonly fill: string
  readonly bold?: true
}

/** How wide a letter of Source Sans 3 is on average, as a share of its size, with some room to spare. */
const letter = 0.5

function text(content: string, { x = margin, y, size, room, fill, bold }: Text): string {
  const fits = Math.min(size, room / (letter * Math.max(1, content.length)))
  const weight = bold ? ' font-weight="600"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(fits)}"${weight} fill="${fill}">${escaped(content)}</text>`
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
