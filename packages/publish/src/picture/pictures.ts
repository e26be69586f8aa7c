import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import { checkedLook, type Look } from '../look/look.ts'
import type { Chart } from '../outline/block.ts'
import { chartOf, chartsOf } from '../outline/chart.ts'
import { hiddenSymbol, type Speaker, speakerOf } from '../outline/speaker.ts'
import { png } from './png.ts'
import { slide, slideWidth } from './slide.ts'

/** A chart of a report on a slide of 16:9. */
export interface Picture {
  /** The table that it shows, `theme`; where that takes several slides, `theme-2` and on. It can name a file. */
  readonly id: string
  readonly title: string
  /** The same in words, for who does not see it. */
  readonly alternative: string
  /** The drawing, its texts as texts: 1600 × 900, with title, description and source in it. */
  readonly svg: string
  /** The drawing in pixels, 1600 × 900. Node only. */
  readonly png: () => Promise<Uint8Array>
}

/** More bars than this cannot be read from the last row. */
const mostBars = 10

/**
 * Each chart of a report, ready for a slide, in one language: the themes, and each table that counts by one thing.
 * A hidden figure is drawn as hidden, and the slide says what that means. The same report gives the same bytes.
 *
 * @throws DefinitionError for a look that cannot be read.
 */
export function pictures(
  document: SocialReport,
  lang: Lang = document.languages[0] ?? 'fi',
  look?: Look,
): Picture[] {
  const speaker = speakerOf(lang)
  const checked = checkedLook(look)
  return chartsOf(document, speaker).flatMap(({ id, chart }) => {
    const parts = slidesOf(chart, speaker)
    return parts.map((part, at): Picture => {
      const title =
        parts.length === 1 ? chart.caption.text : `${chart.caption.text} ${at + 1}/${parts.length}`
      const svg = slide({
        chart: part,
        title,
        greatest: Math.max(1, ...chart.bars.map(({ n }) => n ?? 0)),
        region: speaker.text(document.region.name).text,
        notes: notesOf(document, part, speaker),
        look: checked,
        speaker,
      })
      return {
        id: at === 0 ? id : `${id}-${at + 1}`,
        title,
        alternative: part.alternative,
        svg,
        png: () => png(svg, slideWidth),
      }
    })
  })
}

/** The bars as many to a slide as can be read, each slide with about as many as the others. */
function slidesOf({ caption, bars }: Chart, speaker: Speaker): Chart[] {
  const slides = Math.max(1, Math.ceil(bars.length / mostBars))
  const each = Math.ceil(bars.length / slides)
  return Array.from({ length: slides }, (_, at) =>
    chartOf(speaker, caption, bars.slice(at * each, (at + 1) * each)),
  )
}

/** From where the figures are, and what the sign of a hidden one means. */
function notesOf({ title, period, n }: SocialReport, { bars }: Chart, speaker: Speaker): string[] {
  const source = speaker.own((words) => words.source, {
    title: speaker.text(title).text,
    days: speaker.days(period),
    count: speaker.count(n.n),
  })
  const hidden = speaker.own((words) => words.hiddenNote, { symbol: hiddenSymbol })
  return [source.text, ...(bars.some((bar) => bar.n === null) ? [hidden.text] : [])]
}
