import type { Lang } from '@rake/core/words'
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import { countColumns, type Facts, type Run, type TableBlock } from '../outline/block.ts'
import type { Speaker } from '../outline/speaker.ts'
import { textRuns } from './text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C7CCCE' }
const borders = {
  top: none,
  left: none,
  right: none,
  bottom: thin,
  insideHorizontal: thin,
  insideVertical: none,
}
const margins = { top: 60, bottom: 60, left: 60, right: 60 }
/** What Word calls a full width. */
const whole = { size: 100, type: WidthType.PERCENTAGE }

/** Names and values, as a table without a head whose first column names the rows. */
export function factsTable({ facts }: Facts, lang: Lang): FileChild[] {
  const rows = facts.map(
    ({ name, value }) =>
      new TableRow({
        cantSplit: true,
        children: [textCell([name], lang, true, 30), textCell(value, lang, false, 70)],
      }),
  )
  return [new Table({ width: whole, borders, margins, tableLook: { firstColumn: true }, rows }), gap()]
}

/** A table under its caption, its head repeated on each page, its notes below. */
export function tableParts(table: TableBlock, speaker: Speaker): FileChild[] {
  const { caption, columns, rows, notes } = table
  const isCount = countColumns(table)
  const { lang } = speaker
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => textCell([column], lang, true, undefined, isCount[at])),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell) =>
          'n' in cell
            ? textCell([speaker.plain(speaker.figure(cell))], lang, false, undefined, true)
            : textCell(cell.runs, lang),
        ),
      }),
  )
  return [
    new Paragraph({ style: 'Caption', children: textRuns([caption], lang) }),
    new Table({
      width: whole,
      borders,
      margins,
      tableLook: { firstRow: true, firstColumn: true },
      rows: [head, ...body],
    }),
    ...(notes.length === 0
      ? [gap()]
      : notes.map((note) => new Paragraph({ style: 'Note', children: textRuns([note], lang) }))),
  ]
}

function textCell(
  runs: readonly Run[],
  lang: Lang,
  bold = false,
  share?: number,
  isRight = false,
): TableCell {
  return new TableCell({
    ...(share !== undefined && { width: { size: share, type: WidthType.PERCENTAGE } }),
    children: [
      new Paragraph({
        spacing: { after: 0 },
        ...(isRight && { alignment: AlignmentType.RIGHT }),
        children: textRuns(runs, lang, bold),
      }),
    ],
  })
}

/** Two tables one after the other would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0 }, children: [] })
}
