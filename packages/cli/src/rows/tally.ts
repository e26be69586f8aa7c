import type { ImportedReport } from '@rake/core/import'
import { type CountedTable, codesOfAnswers, domainOf, type Profile } from '@rake/core/region'
import {
  type Codes,
  contribution,
  encodeKey,
  type Key,
  type Table,
  tablesFromCounts,
} from '@rake/core/summary'
import { currentTheme } from '@rake/core/taxonomy'

/** Reports added up one by one: what is kept is the figures, however many reports there are. */
export interface Tally {
  readonly add: (report: ImportedReport) => void
  readonly total: () => number
  /** The same as `summarise` over all that was added. */
  readonly tables: () => Table[]
}

/** A tally by these tables. */
export function tally(profile: Profile, tables: readonly CountedTable[]): Tally {
  const counts = new Map<string, { table: string; key: Key; n: number }>()
  let total = 0
  return {
    add({ answers, theme }) {
      total++
      const codes: Codes = {
        ...codesOfAnswers(profile, answers),
        ...(theme !== undefined && { theme: currentTheme(profile.taxonomy, theme) }),
      }
      for (const cell of contribution(codes, tables)) {
        const name = encodeKey([cell.table, ...cell.key])
        const count = counts.get(name)
        if (count) count.n++
        else counts.set(name, { ...cell, n: 1 })
      }
    },
    total: () => total,
    tables: () => tablesFromCounts({ tables, counts: [...counts.values()], domain: domainOf(profile) }),
  }
}
