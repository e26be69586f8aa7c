import type { Cell } from '@rake/core/import'

/** The rows of a file as they stand in it, the headers among them. */
export interface Table {
  /** Gives every row with its number, counted from 1 as Excel does, until one is answered with `false`. */
  readonly each: (take: (row: number, cells: readonly Cell[]) => boolean) => Promise<void>
}
