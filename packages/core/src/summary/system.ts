import { covers, type Grain, grainsOf } from './grain.ts'
import { encodeKey, type Key } from './key.ts'
import { coarserKey, type Nesting } from './nesting.ts'
import type { SuppressionRule } from './rule.ts'
import { crossProduct, type SuppressedTable } from './table.ts'

/** A number of reports: a row of a table, or a sum that no table gives but that ties others. */
interface Cell {
  /** Index of its table; `undefined` for a sum that no table gives. */
  readonly table: number | undefined
  readonly key: Key
  /** `null` where it is not known. */
  readonly n: number | null
  /** Whether region-wide tables give it. */
  readonly open: boolean
}

/** Both sides add up to the same. They hold indexes of cells. */
export interface Equation {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** All that ties the figures of several tables of the same reports to each other. */
export interface System {
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
}

/**
 * The tables as linear equations over whole numbers from zero up: each table summed to every coarser one,
 * and where two tables have a sum in common that no table gives, both of them to that sum. A combination of
 * codes that has no row in a table counts as zero in it.
 *
 * @throws RangeError as {@link grainsOf}, and if the tables have different totals.
 */
export function systemOf(tables: readonly SuppressedTable[], rule: SuppressionRule): System {
  const nested = rule.nested ?? []
  const grains = grainsOf(tables, rule)
  const codes = codesOf(tables, nested)
  const total = totalOf(tables)
  const cells: Cell[] = []
  const equations: Equation[] = []

  const cellsOf = new Map<Grain, Map<string, number>>()
  for (const grain of grains) {
    const { dimensions, open, table } = grain
    const given = table === undefined ? undefined : tables[table]
    const figures = new Map(given?.rows.map(({ key, n }) => [encodeKey(key), n]))
    const at = new Map<string, number>()
    for (const key of crossProduct(dimensions.map((dimension) => codes.get(dimension) ?? []))) {
      const name = encodeKey(key)
      const figure = figures.has(name) ? (figures.get(name) ?? null) : given ? 0 : null
      at.set(name, cells.length)
      cells.push({ table, key, n: dimensions.length === 0 ? total : figure, open })
    }
    cellsOf.set(grain, at)
  }

  for (const fine of grains) {
    for (const coarse of grains.filter((grain) => covers(grain, fine, grains))) {
      addEquations(fine, coarse)
    }
  }
  return { cells, equations }

  function addEquations(fine: Grain, coarse: Grain) {
    const parts = new Map<string, number[]>()
    /** Cells whose codes have no parent, under what is known of where they belong. */
    const strays = new Map<string, number[]>()
    const placeOf = (key: readonly (string | null)[]) =>
      JSON.stringify(key.filter((_, at) => fine.dimensions.includes(coarse.dimensions[at] ?? '')))
    for (const cell of cellsOf.get(fine)?.values() ?? []) {
      const to = coarserKey(cells[cell]?.key ?? [], fine.dimensions, coarse.dimensions, nested)
      if (to.includes(null)) append(strays, placeOf(to), cell)
      else append(parts, JSON.stringify(to), cell)
    }
    const shares = new Map<string, number[]>()
    for (const [name, sum] of cellsOf.get(coarse) ?? []) {
      const right = parts.get(name) ?? []
      const key = cells[sum]?.key ?? []
      if (strays.has(placeOf(key))) {
        append(shares, placeOf(key), cells.length)
        right.push(cells.length)
        cells.push({ table: undefined, key, n: null, open: false })
      }
      equations.push({ left: [sum], right })
    }
    for (const [place, left] of strays) equations.push({ left, right: shares.get(place) ?? [] })
  }
}

/**
 * The figures of all cells, with those that follow from a single equation filled in; `null` where nothing
 * follows so.
 *
 * @throws RangeError if the figures contradict each other.
 */
export function filledIn({ cells, equations }: System): (number | null)[] {
  const figures = cells.map(({ n }) => n)
  const open = new Set(equations)
  for (let before = Infinity; open.size < before; ) {
    before = open.size
    for (const equation of open) {
      const sides = sidesOf(equation)
      const unknown = sides.filter(([cell]) => figures[cell] === null)
      if (unknown.length > 1) continue
      open.delete(equation)
      const rest = sides.reduce((sum, [cell, sign]) => sum + sign * (figures[cell] ?? 0), 0)
      const [last] = unknown
      const figure = last ? -last[1] * rest : 0
      if (figure < 0 || (!last && rest !== 0)) {
        const at = encodeKey(cells[equation.left[0] ?? -1]?.key ?? [])
        throw new RangeError(
          `The tables do not add up at ${at}: leave codes that moved, or have no parent, out of the nesting.`,
        )
      }
      if (last) figures[last[0]] = figure
    }
  }
  return figures
}

/** The cells of an equation with their signs: the left side less the right one is zero. */
export function sidesOf({ left, right }: Equation): (readonly [cell: number, sign: 1 | -1])[] {
  return [...left.map((cell) => [cell, 1] as const), ...right.map((cell) => [cell, -1] as const)]
}

/** Every code of each dimension, in the order of the rows. */
function codesOf(tables: readonly SuppressedTable[], nested: readonly Nesting[]): Map<string, string[]> {
  const codes = new Map<string, Set<string>>()
  const add = (dimension: string, code: string) => {
    codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code))
    for (const { finer, coarser, parentOf } of nested) {
      const parent = parentOf[code]
      if (finer === dimension && parent !== undefined) add(coarser, parent)
    }
  }
  for (const { dimensions, rows } of tables) {
    for (const { key } of rows) {
      for (const [at, dimension] of dimensions.entries()) add(dimension, key[at] ?? '')
    }
  }
  return new Map([...codes].map(([dimension, known]) => [dimension, [...known]]))
}

function totalOf(tables: readonly SuppressedTable[]): number {
  const totals = new Set(tables.map(({ total }) => total))
  if (totals.size > 1) {
    throw new RangeError(
      `The tables add up to ${[...totals].join(' and ')}: they are not of the same reports.`,
    )
  }
  return tables[0]?.total ?? 0
}

function append(lists: Map<string, number[]>, name: string, item: number): void {
  const list = lists.get(name)
  if (list) list.push(item)
  else lists.set(name, [item])
}
