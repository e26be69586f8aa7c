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
  /** The same as `summarise` over all that was added. */
  readonly tables: () => Table[]
}

interface Cell {
  readonly table: string
  readonly key: Key
  n: number
}

/** Many more reports than this still fall into few combinations of unit, theme and choices. */
const mostKinds = 50_000

/** A tally by these tables. */
export function tally(profile: Profile, tables: readonly CountedTable[]): Tally {
  const cells = new Map<string, Cell>()
  /** Reports that are counted alike → the cells in which they are. */
  const kinds = new Map<string, readonly Cell[]>()
  const choices = profile.form.fields.filter((field) => 'choices' in field).map(({ id }) => id)

  function cellsOf({ answers, theme }: ImportedReport): readonly Cell[] {
    const codes: Codes = {
      ...codesOfAnswers(profile, answers),
      ...(theme !== undefined && { theme: currentTheme(profile.taxonomy, theme) }),
    }
    return contribution(codes, tables).map((one) => {
      const name = encodeKey([one.table, ...one.key])
      const cell = cells.get(name) ?? { ...one, n: 0 }
      cells.set(name, cell)
      return cell
    })
  }

  return {
    add(report) {
      const { answers, theme = '' } = report
      const kind = `${answers.unit}\n${theme}\n${choices.map((id) => answers[id] ?? '').join('\n')}`
      const known = kinds.get(kind) ?? cellsOf(report)
      if (kinds.size < mostKinds) kinds.set(kind, known)
      for (const cell of known) cell.n++
    },
    tables: () => tablesFromCounts({ tables, counts: [...cells.values()], domain: domainOf(profile) }),
  }
}
