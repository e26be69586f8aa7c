import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { Block, Chart } from '../outline/block.ts'
import type { Speaker } from '../outline/speaker.ts'
import { bulletList } from './styles.ts'
import { factsTable, tableParts } from './tables.ts'
import { textRuns } from './text.ts'

/** Word counts its headings below the title of the document from 1. */
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

/** A block as paragraphs, tables and charts of Word, these in a colour as `00357A`. */
export function blockParts(block: Block, speaker: Speaker, accent: string): FileChild[] {
  const { lang } = speaker
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: textRuns([block.text], lang) })]
    case 'paragraph':
      return [new Paragraph({ children: textRuns(block.runs, lang) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: bulletList.reference, level: 0 },
            children: textRuns(item, lang),
          }),
      )
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: textRuns([block.text], lang) })]
    case 'facts':
      return factsTable(block, lang)
    case 'chart':
      return [chartParagraph(block, speaker, accent)]
    case 'table':
      return tableParts(block, speaker)
  }
}

/** The bars as a chart of Word's own: its figures stand in the sheet behind it. */
function chartParagraph({ caption, alternative, bars }: Chart, speaker: Speaker, accent: string): Paragraph {
  const chart = new ChartRun({
    type: 'bar',
    categories: bars.map(({ label }) => label.text),
    series: [
      {
        name: speaker.own((words) => words.count).text,
        values: bars.map(({ n }) => n),
        color: accent,
      },
    ],
    // The first bar on top, as in the table.
    categoryAxis: { reverseOrder: true, font: { size: 10 } },
    valueAxis: { visible: false, gridlines: false },
    dataLabels: { value: true, font: { size: 10 } },
    legend: false,
    gapWidth: 60,
    chartArea: { border: 'none' },
    transformation: { width: 600, height: 40 + bars.length * 40 },
    altText: { name: caption.text, title: caption.text, description: alternative },
  })
  return new Paragraph({ children: [chart] })
}
