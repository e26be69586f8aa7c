import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import type { Look } from '../look/look.ts'
import { type Block, type Cell, countColumns, isCode } from '../outline/block.ts'
import { outline } from '../outline/outline.ts'
import { type Speaker, speakerOf } from '../outline/speaker.ts'
import { template } from './template.ts'
import { typeset } from './typeset.ts'

/**
 * A social report as a PDF in one language, tagged as PDF/UA-1 (ISO 14289-1) asks: headings, lists, tables with
 * their heads, the chart with its alternative text, the language of each passage. Its fonts are embedded. Node only.
 *
 * @throws DefinitionError for a look that cannot be read, Error with what Typst says, should it not be able to set
 * the report.
 */
export function pdf(document: SocialReport, lang?: Lang, look?: Look): Uint8Array {
  const { blocks, published, ...rest } = outline(document, lang)
  const speaker = speakerOf(rest.lang)
  const report = {
    ...rest,
    contents: speaker.own((words) => words.contents),
    blocks: blocks.map((block) => asData(block, speaker)),
  }
  return typeset(template, report, { published, look, speaker }).file
}

/** A block as the template reads it: counts written out, and how wide its columns are. */
function asData(block: Block, speaker: Speaker): object {
  if (block.kind === 'chart') {
    const greatest = Math.max(1, ...block.bars.map(({ n }) => n ?? 0))
    return {
      ...block,
      bars: block.bars.map(({ label, n }) => ({
        label,
        count: speaker.count(n),
        share: (n ?? 0) / greatest,
      })),
    }
  }
  if (block.kind !== 'table') return block
  const { columns, rows } = block
  const isCount = countColumns(block)
  return {
    ...block,
    columns: columns.map((head, at) => ({
      head,
      isCount: isCount[at],
      /** No wider than what stands in it: beside a checksum, which cannot be broken, each column must be. */
      isNarrow: isCount[at] || rows.some((row) => row.some(isCode)),
    })),
    rows: rows.map((row) => row.map((cell) => cellData(cell, speaker))),
  }
}

function cellData(cell: Cell, speaker: Speaker): object {
  if ('n' in cell) return { count: speaker.figure(cell) }
  return { runs: cell.runs, isCode: isCode(cell) }
}
