import { type Change, changes, type SuppressedTable } from '../summary/index.ts'
import type { Localized } from '../words/localized.ts'
import { figureIn } from './figures.ts'
import type { Figure, PublishedTable, Since } from './parts.ts'
import type { SocialReport } from './schema.ts'

/** An edition of an earlier period, as it was published. */
export interface PublishedBefore {
  /** Both days inclusive. */
  readonly period: SocialReport['period']
  /** The number of the edition, 1 the first. */
  readonly edition: number
  readonly tables: readonly SuppressedTable[]
}

/** What of the report that is being written its comparison rests on. */
interface Now {
  /** Its table of themes. */
  readonly table: SuppressedTable & { readonly label: Localized }
  /** The themes of the report. */
  readonly shown: readonly string[]
  readonly name: (theme: string) => Localized
  readonly published: (table: SuppressedTable & { readonly label: Localized }) => PublishedTable
}

/**
 * What the edition before told of the same themes, and of those that have no report any more.
 *
 * @throws RangeError if it has no table of themes, or counts it by something else.
 */
export function sinceBefore(
  { period, edition, tables }: PublishedBefore,
  { table, shown, name, published }: Now,
): Since {
  const then = tables.find(({ id }) => id === table.id)
  if (!then) throw new RangeError(`The edition before has no table "${table.id}": leave it out.`)
  const figure = (dimensions: readonly string[], key: readonly string[]): Figure => {
    const query = { table: table.id, dimensions, key, period: period.id, edition }
    const found = figureIn(tables, query)
    if (!found) throw new RangeError(`The table "${table.id}" of ${period.id} has no ${key.join()}.`)
    return found
  }
  const compared = changes(table, then).flatMap(({ key: [theme], before }) =>
    theme !== undefined && before !== undefined && (before !== 0 || shown.includes(theme)) ? [theme] : [],
  )
  return {
    period,
    n: figure([], []),
    themes: compared.map((id) => ({ id, label: name(id), figure: figure(table.dimensions, [id]) })),
    table: published({ ...then, label: table.label }),
  }
}

/** How many reports a theme has and had; `n` is `undefined` where the report does not count by it any more. */
export interface ThemeChange extends Omit<Change, 'key'> {
  readonly id: string
  readonly label: Localized
}

/**
 * What has changed by theme since the period before: the themes of the report in their order, then those that had
 * reports only then. Nothing where the report compares with no period.
 */
export function changesSince({ themes, tables, since }: SocialReport): ThemeChange[] {
  if (!since) return []
  const { rows = [] } = tables.find(({ id }) => id === since.table.id) ?? {}
  const ofThemes = themes.map(({ id, figure }) => ({ key: [id], n: figure.n }))
  const now = { ...since.table, rows: [...rows, ...ofThemes] }
  const byTheme = new Map(changes(now, since.table).map((change) => [change.key[0], change]))
  const named = new Map([...themes, ...since.themes].map(({ id, label }) => [id, label]))
  return [...named].flatMap(([id, label]) => {
    const change = byTheme.get(id)
    if (!change) return []
    const { key: _, ...rest } = change
    return [{ id, label, ...rest }]
  })
}
