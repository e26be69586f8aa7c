import type { Lang } from '@rake/core/words'

/** Some words in one language, perhaps leading somewhere. */
export interface Run {
  readonly text: string
  /** The language that they really are in. */
  readonly lang: Lang
  readonly href?: string
}

/** A heading; the title of the document is none of them. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 2 | 3
  /** Unique in the outline, and the same in every language: it is the heading's address. */
  readonly id: string
  readonly text: Run
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
}

/** A list without an order. */
interface List {
  readonly kind: 'list'
  readonly items: readonly (readonly Run[])[]
}

/** What somebody wrote, word for word. */
interface Quotation {
  readonly kind: 'quote'
  readonly text: Run
}

/** Names and what is said of each. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly { readonly name: Run; readonly value: readonly Run[] }[]
}

/** A count: `null` where it is hidden, `undefined` where nothing was counted. */
export interface CountCell {
  readonly n: number | null | undefined
  /** It is the difference of two counts, and says its sign. */
  readonly isChange?: true
}

/** A cell with words, or with a count. */
export type Cell = { readonly runs: readonly Run[] } | CountCell

/** Whether a cell holds a checksum, which is too long for a line of text. */
export function isCode(cell: Cell): boolean {
  return 'runs' in cell && cell.runs.some(({ text }) => /^[0-9a-f]{64}$/.test(text))
}

/** Which columns of a table hold counts, in every row that there is. */
export function countColumns({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): boolean[] {
  return columns.map((_, at) => rows.length > 0 && rows.every((row) => 'n' in (row[at] ?? {})))
}

/** A table; the first cell of each row is its header. */
export interface TableBlock {
  readonly kind: 'table'
  /** The id of the published table that it shows, where it shows one. */
  readonly table?: string
  readonly caption: Run
  readonly columns: readonly Run[]
  readonly rows: readonly (readonly Cell[])[]
  /** Said below it. */
  readonly notes: readonly Run[]
}

/** Counts as bars. All that it shows, the table after it says as well. */
export interface Chart {
  readonly kind: 'chart'
  readonly caption: Run
  /** The same in words, for who does not see it. */
  readonly alternative: string
  readonly bars: readonly { readonly label: Run; readonly n: number | null }[]
}

export type Block = Heading | Paragraph | List | Quotation | Facts | TableBlock | Chart

/** A report in one language, as a row of blocks: every format for reading is a rendering of this. */
export interface Outline {
  readonly lang: Lang
  readonly title: Run
  readonly subtitle: Run
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string
  readonly blocks: readonly Block[]
}
