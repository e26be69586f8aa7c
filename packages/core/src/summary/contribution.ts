import { type Codes, codesIn } from './codes.ts'
import { encodeKey, type Key } from './key.ts'
import { crossProduct, type TableDefinition } from './table.ts'

/** One report in one table: the cell in which it counts as one. */
export interface Contribution {
  readonly table: string
  readonly key: Key
}

/** One step of a count: a report comes into a cell, or leaves it. */
export interface Step extends Contribution {
  readonly n: 1 | -1
}

/**
 * By what a report counts: one cell in each table, in the order of the tables; in a table of several answers
 * (SS-02) one cell for each pick, and then the empty key, once, since picks do not tell how many reports
 * there are. There is no other way in which a report is counted, live or in a rebuild.
 *
 * @throws RangeError if a report has several codes in a table in which it could stand only once.
 */
export function contribution(codes: Codes, tables: readonly TableDefinition[]): Contribution[] {
  return tables.flatMap(({ id, dimensions, several }) => {
    const cells = crossProduct(dimensions.map((dimension) => codesIn(codes, dimension)))
    if (!several && cells.length > 1) {
      throw new RangeError(`Table "${id}" counts each report once: write \`several: true\` if it need not.`)
    }
    return [...cells, ...(several ? [[]] : [])].map((key) => ({ table: id, key }))
  })
}

/**
 * What an act changes: −1 for each cell that the report leaves, then +1 for each that it comes into. Cells
 * in which it stays are not named. A first submission has nothing before it, a removal nothing after.
 */
export function difference(before: readonly Contribution[], after: readonly Contribution[]): Step[] {
  return [
    ...missingFrom(after, before).map((cell) => ({ ...cell, n: -1 as const })),
    ...missingFrom(before, after).map((cell) => ({ ...cell, n: 1 as const })),
  ]
}

function missingFrom(there: readonly Contribution[], here: readonly Contribution[]): Contribution[] {
  const known = new Set(there.map(name))
  return here.filter((cell) => !known.has(name(cell)))
}

const name = ({ table, key }: Contribution) => encodeKey([table, ...key])
