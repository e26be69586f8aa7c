import type { PublishedTable, SocialReport } from '@rake/core/document'
import type { Cell, Run, TableBlock } from './block.ts'
import { hiddenSymbol, missingSymbol, type Speaker } from './speaker.ts'

/** A published table, its codes by their names. */
export function publishedTable(
  { labels }: Pick<SocialReport, 'labels'>,
  table: PublishedTable,
  speaker: Speaker,
): TableBlock {
  const { id, label, dimensions, rows, several, total } = table
  const count = speaker.own((words) => words.count)
  const whole = speaker.own((words) => words.all)
  const name = (dimension: string | undefined, code: string) => {
    const known = dimension === undefined ? undefined : labels.codes[dimension]?.[code]
    return known ? speaker.text(known) : speaker.plain(code)
  }
  const heads = dimensions.map((dimension) => {
    const known = labels.dimensions[dimension]
    return known ? speaker.text(known) : speaker.plain(dimension)
  })
  const cells = rows.map(({ key, n }): Cell[] => [
    ...key.map((code, at) => ({ runs: [name(dimensions[at], code)] })),
    { n },
  ])
  if (dimensions.length === 0) {
    return tableOf(speaker, speaker.text(label), [whole, count], [[{ runs: [whole] }, { n: total }]], [], id)
  }
  const notes = several ? [speaker.own((words) => words.several, { n: total })] : []
  return tableOf(speaker, speaker.text(label), [...heads, count], cells, notes, id)
}

/** A table, with a word on its hidden and its missing figures where it has any. */
export function tableOf(
  speaker: Speaker,
  caption: Run,
  columns: readonly Run[],
  rows: readonly (readonly Cell[])[],
  notes: readonly Run[] = [],
  table?: string,
): TableBlock {
  const has = (n: null | undefined) => rows.some((row) => row.some((cell) => 'n' in cell && cell.n === n))
  return {
    kind: 'table',
    ...(table !== undefined && { table }),
    caption,
    columns,
    rows,
    notes: [
      ...notes,
      ...(has(null) ? [speaker.own((words) => words.hiddenNote, { symbol: hiddenSymbol })] : []),
      ...(has(undefined) ? [speaker.own((words) => words.missingNote, { symbol: missingSymbol })] : []),
    ],
  }
}
