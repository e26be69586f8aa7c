import type { SocialReport } from '@rake/core/document'
import type { Chart, Run } from './block.ts'
import type { Speaker } from './speaker.ts'
import { publishedTable } from './tables.ts'

/** Counts as bars, and the same in words. */
export function chartOf(speaker: Speaker, caption: Run, bars: Chart['bars']): Chart {
  const spoken = bars.map(
    ({ label, n }) => speaker.own((words) => words.bar, { label: label.text, n: said(n, speaker) }).text,
  )
  return {
    kind: 'chart',
    caption,
    alternative: speaker.own((words) => words.chart, { bars: spoken.join(', ') }).text,
    bars,
  }
}

/** How many reports each theme had. */
export function themesChart(speaker: Speaker, bars: Chart['bars']): Chart {
  return chartOf(
    speaker,
    speaker.own((words) => words.themes),
    bars,
  )
}

function said(n: number | null, speaker: Speaker): string {
  return n === null ? speaker.own((words) => words.hidden).text : speaker.count(n)
}

/** Every chart that can be drawn of a report by its table: the themes, and each table that counts by one thing. */
export function chartsOf(
  { themes, n, tables, labels }: SocialReport,
  speaker: Speaker,
): { readonly id: string; readonly chart: Chart }[] {
  const ofThemes = themes.map(({ label, figure }) => ({ label: speaker.text(label), n: figure.n }))
  const others = tables.filter(({ id, dimensions }) => dimensions.length === 1 && id !== n.query.table)
  return [
    {
      id: n.query.table,
      chart: themesChart(speaker, ofThemes),
    },
    ...others.map((table) => {
      const { rows } = publishedTable({ labels }, table, speaker)
      const bars = rows.flatMap(([name, count]) => {
        const label = name && 'runs' in name ? name.runs[0] : undefined
        const of = count && 'n' in count ? count.n : undefined
        return label && of !== undefined ? [{ label, n: of }] : []
      })
      return { id: table.id, chart: chartOf(speaker, speaker.text(table.label), bars) }
    }),
  ]
}
