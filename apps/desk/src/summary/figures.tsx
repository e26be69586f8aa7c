import { BarChart, type HeadingLevel, type HiddenCell, plainText, Table, type Wording, Words } from '@rake/ui'
import type { Summary, SummaryTable } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { hiddenSymbol } from './hidden.ts'
import { type Row, shownRows } from './rows.ts'

interface FigureProps {
  readonly table: SummaryTable
  readonly labels: Summary['labels']
  /** Whether every row stands there; else zeros are left out, and many hidden figures told in a line. */
  readonly zeros: boolean
}

interface FiguresProps {
  readonly summary: Summary
  readonly zeros: boolean
  /** The level of the headings that tell for whom the tables are. */
  readonly level: HeadingLevel
}

/**
 * The tables of a summary: one number large, one dimension as bars, more as rows. Where only staff see some of
 * them, these stand apart (SS-12).
 */
export function Figures({ summary, zeros, level }: FiguresProps) {
  const { words } = useLanguage()
  const { everyone = [], staff = [] } = Object.groupBy(
    summary.tables,
    ({ audience }) => audience ?? 'everyone',
  )
  const drawn = (tables: readonly SummaryTable[]) => (
    <div className="desk-figures">
      {tables.map((table) => {
        const Figure = [Total, Bars][table.dimensions.length] ?? Rows
        return <Figure key={table.id} table={table} labels={summary.labels} zeros={zeros} />
      })}
    </div>
  )
  if (staff.length === 0) return drawn(everyone)
  const Heading = `h${level}` as const
  return (
    <>
      {everyone.length > 0 && <Heading className="rake-heading">{words.summary.forEveryone}</Heading>}
      {drawn(everyone)}
      <Heading className="rake-heading">{words.summary.forStaff}</Heading>
      {drawn(staff)}
    </>
  )
}

function Total({ table }: FigureProps) {
  const { lang, say } = useLanguage()
  return (
    <p className="desk-total desk-wide">
      <span>
        <Words of={say(table.label)} />
      </span>{' '}
      <strong>{table.total.toLocaleString(lang)}</strong>
    </p>
  )
}

function Bars({ table, labels, zeros }: FigureProps) {
  const { words, lang, say, tell } = useLanguage()
  const { summary: w } = words
  const nameOf = useRowName(table, labels)
  const hidden = useHiddenCell()
  const { shown, covered } = shownRows(table.rows, zeros)
  const names = covered.map((row) => plainText(nameOf(row, 0))).join(', ')
  const note =
    covered.length > 0
      ? tell(w.hiddenNames, { symbol: hiddenSymbol, names })
      : shown.some(({ n }) => n === null) && `${hiddenSymbol} = ${w.hidden}`
  if (shown.length === 0) return <Empty table={table} hidden={covered.length > 0} />
  return (
    <div>
      <BarChart
        caption={say(table.label)}
        bars={shown.map((row) => ({ id: row.key.join(), label: nameOf(row, 0), value: row.n }))}
        table={{ summary: w.asTable, label: say(table.dimensions[0]?.label ?? {}), value: w.count }}
        hidden={hidden}
        format={(n) => n.toLocaleString(lang)}
      />
      {note && <p className="rake-hint">{note}</p>}
      {table.several && <p className="rake-hint">{w.several}</p>}
    </div>
  )
}

function Rows({ table, labels, zeros }: FigureProps) {
  const { words, lang, say, tell } = useLanguage()
  const { summary: w } = words
  const nameOf = useRowName(table, labels)
  const hidden = useHiddenCell()
  const { shown, covered } = shownRows(table.rows, zeros)
  const note = covered.length > 0 && tell(w.hiddenCount, { n: covered.length })
  if (shown.length === 0) return <Empty table={table} hidden={covered.length > 0} />
  return (
    <div className="desk-wide">
      <Table
        caption={say(table.label)}
        columns={[
          ...table.dimensions.map(({ id, label }, at) => ({
            id,
            label: say(label),
            cell: (row: Row) => <Words of={nameOf(row, at)} />,
          })),
          { id: 'n', label: w.count, numeric: true, cell: ({ n }: Row) => n?.toLocaleString(lang) ?? null },
        ]}
        rows={shown}
        rowKey={({ key }) => key.join('/')}
        hidden={hidden}
      />
      {note && <p className="rake-hint">{note}</p>}
    </div>
  )
}

/** A table without a row to be drawn: all of its figures are zeros, or some are hidden. */
function Empty({ table, hidden }: { table: SummaryTable; hidden: boolean }) {
  const { words, say, tell } = useLanguage()
  return (
    <figure className="rake-chart">
      <figcaption>
        <Words of={say(table.label)} />
      </figcaption>
      <p className="rake-hint">
        {hidden ? tell(words.summary.onlyHidden, { symbol: hiddenSymbol }) : words.summary.onlyZeros}
      </p>
    </figure>
  )
}

/** What the code of a row in the dimension at a place is called. */
function useRowName({ dimensions }: SummaryTable, labels: Summary['labels']) {
  const { say } = useLanguage()
  return ({ key }: Row, at: number): Wording => {
    const code = key[at] ?? ''
    const label = labels[dimensions[at]?.id ?? '']?.[code]
    return label ? say(label) : code
  }
}

function useHiddenCell(): HiddenCell {
  const { words } = useLanguage()
  return { symbol: hiddenSymbol, text: words.summary.hidden }
}
