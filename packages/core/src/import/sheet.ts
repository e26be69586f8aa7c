/**
 * What stands in a cell: days as `YYYY-MM-DD`, with or without a clock time after them, or as Excel's number of
 * the day; `undefined` where it is empty.
 */
export type Cell = string | number | boolean | undefined

/** A row under the headers. */
export interface SheetRow {
  /** As the office sees it in Excel: the first row of the sheet is 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** A sheet, or the beginning of one. */
export interface Sheet {
  /** What stands above each column. */
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
}

/** The column as Excel names it: 0 is `A`, 26 is `AA`. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The words of a cell, line breaks as `\n`, without the spaces around; empty where there are none. */
export function textOf(cell: Cell): string {
  return cell === undefined
    ? ''
    : String(cell)
        .replace(/_x000D_|\r\n?/g, (end) => (end === '_x000D_' ? '' : '\n'))
        .trim()
}
