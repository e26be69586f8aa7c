import { toldBy } from './nesting.ts'
import { isRegionWide, type SuppressionRule } from './rule.ts'
import type { SuppressedTable } from './table.ts'

/** What figures can be counted by: a table, or what two tables have in common. */
export interface Grain {
  readonly dimensions: readonly string[]
  /** Its dimensions, and all that they tell. */
  readonly told: ReadonlySet<string>
  /** Index of the table, if one is counted just so. */
  readonly table: number | undefined
  /** Whether region-wide tables give its figures. */
  readonly open: boolean
}

/**
 * The tables, the whole total, and all that any two of these have in common; without the tables of several
 * answers, which are tied to nothing.
 *
 * @throws RangeError if two tables are counted by the same, or one by a dimension that another of its own
 * already tells.
 */
export function grainsOf(tables: readonly SuppressedTable[], rule: SuppressionRule): Grain[] {
  const nested = rule.nested ?? []
  const grains: Grain[] = []
  for (const [table, { id, dimensions, several }] of tables.entries()) {
    if (several) continue
    const told = toldBy(dimensions, nested)
    const twin = grains.find((grain) => isWithin(grain.told, told) && isWithin(told, grain.told))
    if (twin) {
      throw new RangeError(
        `Tables "${tables[twin.table ?? -1]?.id}" and "${id}" are counted by the same: leave one out.`,
      )
    }
    for (const dimension of dimensions) {
      if (
        !toldBy(
          dimensions.filter((other) => other !== dimension),
          nested,
        ).has(dimension)
      )
        continue
      throw new RangeError(
        `Table "${id}" need not be counted by "${dimension}": its other dimensions tell it.`,
      )
    }
    grains.push({ dimensions, told, table, open: isRegionWide({ dimensions }, rule) })
  }

  const add = (told: ReadonlySet<string>) => {
    if (grains.some((grain) => isWithin(grain.told, told) && isWithin(told, grain.told))) return
    const all = [...told]
    const dimensions = all.filter(
      (one) => !all.some((other) => other !== one && toldBy([other], nested).has(one)),
    )
    const open = all.length === 0 || grains.some((grain) => grain.open && isWithin(told, grain.told))
    grains.push({ dimensions, told, table: undefined, open })
  }
  add(new Set())
  // Walked to its end while it grows.
  for (const one of grains) {
    for (const other of grains) {
      if (other === one) break
      add(new Set([...one.told].filter((dimension) => other.told.has(dimension))))
    }
  }
  return grains
}

/** Whether the fine grain sums to the coarse one, with no third between them. */
export function covers(coarse: Grain, fine: Grain, grains: readonly Grain[]): boolean {
  const isBelow = (a: Grain, b: Grain) => a !== b && isWithin(a.told, b.told)
  return isBelow(coarse, fine) && !grains.some((grain) => isBelow(coarse, grain) && isBelow(grain, fine))
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((dimension) => b.has(dimension))
}
