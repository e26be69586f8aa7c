import { type SocialReport, tableHash } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal'
import { outline } from '../outline/outline.ts'
import { changesTable } from '../outline/since.ts'
import { hiddenSymbol, type Speaker, speakerOf } from '../outline/speaker.ts'
import { publishedTable } from '../outline/tables.ts'
import { pinned } from '../pinned.ts'
import { sheetNames } from './names.ts'

/**
 * A social report as an Excel file (.xlsx) in one language: a sheet that says what it is, and one for each table.
 * A count is a number; a hidden one is the symbol, with what it means below the table.
 */
export async function sheet(document: SocialReport, lang?: Lang): Promise<Uint8Array> {
  const { title, subtitle, published, lang: own } = outline(document, lang)
  const speaker = speakerOf(own)
  const tables = [
    ...document.tables.map((table) => publishedTable(document, table, speaker)),
    ...(document.since ? [changesTable(document, document.since, speaker)] : []),
  ]
  const [front = '', ...names] = sheetNames([
    speaker.own((words) => words.origin).text,
    ...document.tables.map(({ label }) => speaker.text(label).text),
    speaker.own((words) => words.change).text,
  ])
  const sheets: Sheet<Blob>[] = [
    {
      sheet: front,
      columns: [{ width: 34 }, { width: 60 }, { width: 70 }],
      data: frontRows(document, [title.text, subtitle.text], speaker),
    },
    ...tables.map(({ columns, rows, notes }, at) => ({
      sheet: names[at] ?? '',
      stickyRowsCount: 1,
      columns: columns.map((_, column) => ({ width: column === columns.length - 1 ? 14 : 44 })),
      data: [
        columns.map(({ text }): Cell => ({ value: text, fontWeight: 'bold', wrap: true })),
        ...rows.map((row) =>
          row.map((cell): Cell => {
            if (!('n' in cell)) return { value: cell.runs.map(({ text }) => text).join(''), wrap: true }
            return typeof cell.n === 'number'
              ? { value: cell.n, type: Number }
              : { value: speaker.figure(cell), align: 'right' }
          }),
        ),
        ...notes.flatMap(({ text }): Cell[][] => [[], [{ value: text }]]),
      ],
    })),
  ]
  const file = await writeXlsxFile(sheets).toBlob()
  return pinned(new Uint8Array(await file.arrayBuffer()), published)
}

function frontRows(document: SocialReport, titles: readonly string[], speaker: Speaker): Cell[][] {
  const { period, n, tables, published, since } = document
  const say = (of: Parameters<Speaker['own']>[0]) => speaker.own(of).text
  return [
    ...titles.map((value, at): Cell[] => [at === 0 ? { value, fontWeight: 'bold' } : { value }]),
    [],
    [say((words) => words.period), speaker.days(period)],
    [
      say((words) => words.reports),
      n.n === null ? hiddenSymbol : { value: n.n, type: Number, align: 'left' },
    ],
    [say((words) => words.published), speaker.day(published)],
    [],
    [{ value: say((words) => words.originLead) }],
    [say((words) => words.table), say((words) => words.edition), say((words) => words.hash)].map(
      (value): Cell => ({ value, fontWeight: 'bold' }),
    ),
    ...tables.map((table): Cell[] => [
      speaker.text(table.label).text,
      `${n.query.period} / ${n.query.edition}`,
      tableHash(table, n.query),
    ]),
    ...(since
      ? [
          [
            speaker.text(since.table.label).text,
            `${since.n.query.period} / ${since.n.query.edition}`,
            since.n.hash,
          ],
        ]
      : []),
  ]
}
