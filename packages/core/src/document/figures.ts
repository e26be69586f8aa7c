import { encodeKey, type SuppressedTable } from '../summary/index.ts'
import { type DocumentProblem, documentProblem } from './document-problem.ts'
import { canonicalJson, textHash } from './hash.ts'
import type { Figure, FigureQuery } from './parts.ts'
import type { SocialReport } from './schema.ts'

/** Of which period and which edition of it some tables are. */
export interface EditionOfPeriod {
  readonly period: string
  /** 1 the first. */
  readonly edition: number
}

/** What of a published table its figures are taken from. */
type Cells = Pick<SuppressedTable, 'id' | 'dimensions' | 'rows' | 'total'>

/**
 * The SHA-256 of a table as it was published, with its period and edition, over its canonical JSON (RFC 8785). What
 * is hidden is hidden from it too: a hash of the true figures would tell them to whoever tries them all.
 */
export function tableHash(
  { id, dimensions, rows, total }: Cells,
  { period, edition }: EditionOfPeriod,
): string {
  const cells = rows.map(({ key, n }) => ({ key, n }))
  return textHash(canonicalJson({ id, dimensions, rows: cells, total, period, edition }))
}

/** The figure that a query asks for, from the tables of its edition; `undefined` where they do not have it. */
export function figureIn(tables: readonly Cells[], query: FigureQuery): Figure | undefined {
  const table = tables.find(({ id }) => id === query.table)
  if (!table) return undefined
  const n = query.dimensions.length === 0 ? total(table, query) : cell(table, query)
  return n === undefined ? undefined : { n, query, hash: tableHash(table, query) }
}

function total(table: Cells, { key }: FigureQuery): number | undefined {
  return key.length === 0 ? table.total : undefined
}

function cell({ dimensions, rows }: Cells, query: FigureQuery): number | null | undefined {
  if (encodeKey(dimensions) !== encodeKey(query.dimensions)) return undefined
  return rows.find(({ key }) => encodeKey(key) === encodeKey(query.key))?.n
}

/**
 * A figure computed again from the tables in the document itself; `undefined` where the query asks for another
 * period or edition, or for what no table of it has.
 */
export function figureOf(document: SocialReport, query: FigureQuery): Figure | undefined {
  const { n, tables, since } = document
  if (isOfOneEdition(query, n.query)) return figureIn(tables, query)
  return since && isOfOneEdition(query, since.n.query) ? figureIn([since.table], query) : undefined
}

interface PlacedFigure {
  readonly path: DocumentProblem['path']
  readonly figure: Figure
}

/** Every figure of the document, and where it stands. */
export function figuresIn(document: Pick<SocialReport, 'n' | 'themes' | 'since'>): PlacedFigure[] {
  const { since } = document
  return [...ofEdition(document, []), ...(since ? ofEdition(since, ['since']) : [])]
}

function ofEdition(
  { n, themes }: { readonly n: Figure; readonly themes: readonly { readonly figure: Figure }[] },
  path: DocumentProblem['path'],
): PlacedFigure[] {
  return [
    { path: [...path, 'n'], figure: n },
    ...themes.map(({ figure }, index) => ({ path: [...path, 'themes', index, 'figure'], figure })),
  ]
}

/**
 * Which figures of a document differ from those of the given tables, which are of its edition: from the
 * document's own, unless others are given. Figures of the period before are held to the table that the document
 * has of it.
 */
export function checkFigures(
  document: SocialReport,
  tables: readonly Cells[] = document.tables,
): DocumentProblem[] {
  const { n, since } = document
  return [
    ...figureProblems(ofEdition(document, []), n.query, tables),
    ...(since ? figureProblems(ofEdition(since, ['since']), since.n.query, [since.table]) : []),
  ]
}

function figureProblems(
  figures: readonly PlacedFigure[],
  { period, edition }: EditionOfPeriod,
  tables: readonly Cells[],
): DocumentProblem[] {
  return figures.flatMap(({ path, figure }) => {
    const { query } = figure
    if (!isOfOneEdition(query, { period, edition })) {
      return documentProblem([...path, 'query'], 'otherEdition', {
        edition: query.edition,
        period: query.period,
        ofEdition: edition,
        ofPeriod: period,
      })
    }
    const again = figureIn(tables, query)
    const cell = `${query.table} ${encodeKey(query.key)}`
    if (!again) return documentProblem([...path, 'query'], 'unknownCell', { cell })
    if (again.n !== figure.n) return otherFigure([...path, 'n'], cell, figure.n, again.n)
    if (again.hash !== figure.hash) {
      return documentProblem([...path, 'hash'], 'changedTable', { table: query.table })
    }
    return []
  })
}

function isOfOneEdition(one: EditionOfPeriod, other: EditionOfPeriod): boolean {
  return one.period === other.period && one.edition === other.edition
}

/** Where the table tells another figure, or either hides it. */
function otherFigure(
  path: DocumentProblem['path'],
  cell: string,
  says: number | null,
  told: number | null,
): DocumentProblem {
  if (says === null) return documentProblem(path, 'figureIsTold', { cell, told: told ?? '–' })
  return told === null
    ? documentProblem(path, 'figureIsHidden', { cell, says })
    : documentProblem(path, 'figureDiffers', { cell, says, told })
}
