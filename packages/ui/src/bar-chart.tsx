import { barGeometry } from './bars.ts'
import { Hidden, type HiddenCell, Table } from './table.tsx'
import { type Wording, Words } from './wording.tsx'

/** One bar: a name and how many. */
export interface Bar {
  readonly id: string
  readonly label: Wording
  /** A count; `null` where it is hidden to protect somebody. */
  readonly value: number | null
}

/** Counts side by side. */
export interface BarChartProps {
  /** What the chart shows, in a sentence that can stand alone. */
  readonly caption: Wording
  readonly bars: readonly Bar[]
  /** What the table below is called ("Luvut taulukkona") and the heads of its two columns. */
  readonly table: { readonly summary: Wording; readonly label: Wording; readonly value: Wording }
  readonly hidden?: HiddenCell | undefined
  /** Writes a count in the reader's language. */
  readonly format?: ((value: number) => string) | undefined
}

/**
 * Counts as horizontal bars, drawn without measuring the screen: the labels are text of the page, so they
 * wrap, enlarge and print, and only the bars are SVG. The same figures stand in a table that can be opened.
 */
export function BarChart({ caption, bars, table, hidden, format = String }: BarChartProps) {
  const { widths, ticks } = barGeometry(bars.map((bar) => bar.value))
  const shown = ({ value }: Bar) => (value === null ? null : format(value))
  return (
    <figure className="rake-chart">
      <figcaption>
        <Words of={caption} />
      </figcaption>
      <ul>
        {bars.map((bar, index) => (
          <li key={bar.id}>
            <span className="rake-chart-label">
              <Words of={bar.label} />
            </span>
            <svg aria-hidden="true">
              {ticks.map(({ value, at }) => (
                <line key={value} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
              ))}
              {widths[index] && <rect width={`${widths[index]}%`} y="25%" height="50%" />}
            </svg>
            <span className="rake-chart-value">{shown(bar) ?? (hidden && <Hidden {...hidden} />)}</span>
          </li>
        ))}
      </ul>
      <svg className="rake-chart-axis" aria-hidden="true">
        {ticks.map(({ value, at }) => (
          <text
            key={value}
            x={`${at}%`}
            y="1em"
            textAnchor={at === 0 ? 'start' : at < 100 ? 'middle' : 'end'}
          >
            {format(value)}
          </text>
        ))}
      </svg>
      <details>
        <summary>
          <Words of={table.summary} />
        </summary>
        <Table
          caption={caption}
          columns={[
            { id: 'label', label: table.label, cell: (bar: Bar) => <Words of={bar.label} /> },
            { id: 'value', label: table.value, numeric: true, cell: shown },
          ]}
          rows={bars}
          rowKey={(bar) => bar.id}
          hidden={hidden}
        />
      </details>
    </figure>
  )
}
