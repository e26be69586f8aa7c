import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { type Wording, Words } from './wording.tsx'

/** A column of a table. */
export interface Column<Row> {
  readonly id: string
  readonly label: Wording
  /** Aligned right, its figures of one width. */
  readonly numeric?: boolean | undefined
  /** What stands in the cell; `null` for a figure that is hidden to protect somebody. */
  readonly cell: (row: Row) => ReactNode
}

/** How a hidden figure is shown and what is said of it. */
export interface HiddenCell {
  readonly symbol: string
  /** Read in place of the symbol, and explained once below the table. */
  readonly text: Wording
}

/** Rows under named columns. */
export interface TableProps<Row> {
  readonly caption: Wording
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** A key for each row, unique in the table. */
  readonly rowKey: (row: Row) => string
  /** Needed where a cell may be `null`. */
  readonly hidden?: HiddenCell | undefined
  /** Shown in place of the rows when there are none. */
  readonly empty?: Wording | undefined
}

/** A table that scrolls sideways inside its own focusable region where the screen is narrow. */
export function Table<Row>({ caption, columns, rows, rowKey, hidden, empty }: TableProps<Row>) {
  const captionId = useId()
  const anyHidden = hidden && rows.some((row) => columns.some((column) => column.cell(row) === null))
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="rake-scroll" tabIndex={0} aria-labelledby={captionId}>
        <table className="rake-table">
          <caption id={captionId}>
            <Words of={caption} />
          </caption>
          <thead>
            <tr>
              {columns.map(({ id, label, numeric }) => (
                <th key={id} scope="col" className={classes(numeric && 'rake-numeric') || undefined}>
                  <Words of={label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => (
                  <Cell key={column.id} column={column} first={index === 0} row={row} hidden={hidden} />
                ))}
              </tr>
            ))}
            {rows.length === 0 && empty && (
              <tr>
                <td colSpan={columns.length}>
                  <Words of={empty} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      {anyHidden && (
        <p className="rake-hint">
          {hidden.symbol} = <Words of={hidden.text} />
        </p>
      )}
    </>
  )
}

function Cell<Row>(props: { column: Column<Row>; row: Row; first: boolean; hidden: HiddenCell | undefined }) {
  const { column, row, first, hidden } = props
  const content = column.cell(row) ?? (hidden && <Hidden {...hidden} />)
  const className = column.numeric ? 'rake-numeric' : undefined
  return first ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  )
}

/** A hidden figure: the symbol for the eye, its meaning for the ear. */
export function Hidden({ symbol, text }: HiddenCell) {
  return (
    <>
      <span aria-hidden="true">{symbol}</span>
      <span className="rake-unseen">
        <Words of={text} />
      </span>
    </>
  )
}
