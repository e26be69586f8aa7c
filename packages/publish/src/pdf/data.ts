import { type Block, type Cell, countColumns, isCode } from '../outline/block.ts'
import type { Speaker } from '../outline/speaker.ts'

/** A block as the template reads it: counts written out, and how wide its columns are. */
export function blockData(block: Block, speaker: Speaker): object {
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
      weight: weightOf([{ runs: [head] }, ...rows.flatMap((row) => row[at] ?? [])]),
      /** No wider than what stands in it: beside a checksum, which cannot be broken, each column must be. */
      isNarrow: isCount[at] || rows.some((row) => row.some(isCode)),
    })),
    rows: rows.map((row) => row.map((cell) => cellData(cell, speaker))),
  }
}

/** How much of the width a column of words takes beside the others: by its longest text, within reason. */
function weightOf(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) =>
    'n' in cell ? 0 : cell.runs.reduce((sum, { text }) => sum + text.length, 0),
  )
  return Math.min(48, Math.max(16, ...lengths))
}

function cellData(cell: Cell, speaker: Speaker): object {
  if ('n' in cell) return { count: speaker.figure(cell) }
  return { runs: cell.runs, isCode: isCode(cell) }
}
