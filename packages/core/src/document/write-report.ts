import type { SuppressedTable } from '../summary/index.ts'
import type { Localized } from '../words/localized.ts'
import { type EditionOfPeriod, figureIn } from './figures.ts'
import type { Figure, FigureQuery, Quote } from './parts.ts'
import type { SocialReport } from './schema.ts'
import { type PublishedBefore, sinceBefore } from './since.ts'

/** What of a social report people write. */
export interface Written
  extends Omit<SocialReport, 'format' | 'n' | 'themes' | 'since' | 'tables' | 'labels'> {
  /** What was found under each theme, by its code. */
  readonly findings: Readonly<Record<string, readonly Localized[]>>
  /** Approved quotes by theme. */
  readonly quotes?: Readonly<Record<string, readonly Quote[]>>
}

/** What of a social report is counted, and the names of its codes. */
export interface Counted {
  /** The number of the edition, 1 the first. */
  readonly edition: EditionOfPeriod['edition']
  readonly tables: readonly (SuppressedTable & { readonly label: Localized })[]
  /** The table by whose one dimension the report is divided: its rows are the report's themes. */
  readonly themes: string
  /** What each dimension of the tables is called. */
  readonly dimensions: Readonly<Record<string, Localized>>
  /** What each code of each dimension is called. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, Localized>>>>
  /** What was published of the period before, where there is one to compare with. */
  readonly before?: PublishedBefore | undefined
}

/**
 * A social report from what was written and what was counted. Themes without a report are left out; what has no
 * name at all is called by its code. Whether it may be published, see `documentProblems`.
 *
 * @throws RangeError if there is no table of themes, now or before, or findings or quotes of a theme that is not
 * in it.
 */
export function writeReport(
  { findings, quotes = {}, ...written }: Written,
  { edition, tables, themes, dimensions, codes, before }: Counted,
): SocialReport {
  const { languages, period } = written
  const table = tables.find(({ id }) => id === themes)
  const [dimension] = table?.dimensions ?? []
  if (!table || dimension === undefined || table.dimensions.length > 1) {
    throw new RangeError(`No table "${themes}" has the themes as its one dimension: name one that has.`)
  }
  const figure = (query: Pick<FigureQuery, 'dimensions' | 'key'>): Figure => {
    const found = figureIn(tables, { table: themes, ...query, period: period.id, edition })
    if (!found) throw new RangeError(`The table "${themes}" has no ${query.key.join()}.`)
    return found
  }
  const named = (code: string, label: Localized | undefined): Localized =>
    Object.fromEntries(
      languages.flatMap((lang) => {
        const name = label ? label[lang] : code
        return name === undefined ? [] : [[lang, name]]
      }),
    )

  const shown = table.rows.filter(({ n }) => n !== 0).flatMap(({ key }) => key)
  const stray = [...Object.keys(findings), ...Object.keys(quotes)].find((theme) => !shown.includes(theme))
  if (stray !== undefined) {
    throw new RangeError(`No report is under "${stray}": take out its findings and quotes.`)
  }

  const used = [...new Set(tables.flatMap((one) => one.dimensions))]
  const codesUsed = (of: string) => [
    ...new Set(
      tables.flatMap((one) => {
        const at = one.dimensions.indexOf(of)
        return at < 0 ? [] : one.rows.flatMap(({ key }) => key[at] ?? [])
      }),
    ),
  ]
  const fields = (one: (typeof tables)[number]) => ({
    id: one.id,
    label: named(one.id, one.label),
    dimensions: one.dimensions,
    ...(one.several && { several: true }),
    rows: one.rows.map(({ key, n }) => ({ key, n })),
    total: one.total,
    ...(one.note && { note: one.note }),
  })
  return {
    format: 'rake-social-report-1',
    ...written,
    n: figure({ dimensions: [], key: [] }),
    themes: shown.map((id) => ({
      id,
      label: named(id, codes[dimension]?.[id]),
      figure: figure({ dimensions: [dimension], key: [id] }),
      findings: findings[id] ?? [],
      quotes: quotes[id] ?? [],
    })),
    ...(before && {
      since: sinceBefore(before, {
        table,
        shown,
        name: (id) => named(id, codes[dimension]?.[id]),
        published: fields,
      }),
    }),
    tables: tables.map(fields),
    labels: {
      dimensions: Object.fromEntries(used.map((id) => [id, named(id, dimensions[id])])),
      codes: Object.fromEntries(
        used.map((id) => [
          id,
          Object.fromEntries(codesUsed(id).map((code) => [code, named(code, codes[id]?.[code])])),
        ]),
      ),
    },
  }
}
