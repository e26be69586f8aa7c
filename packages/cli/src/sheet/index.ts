import { access, open } from 'node:fs/promises'
import { type Cell, type Sheet, type SheetRow, textOf } from '@rake/core/import'
import { Mend } from '../terminal.ts'
import type { CliWords } from '../words/index.ts'
import { fillIn } from '../words/index.ts'
import { openCsv } from './csv.ts'
import { openExcel } from './excel.ts'
import type { Table } from './table.ts'

/** A file of reports: its headers, the beginning of its rows, and all of them one by one. */
export interface OpenSheet {
  readonly sample: Sheet
  /** In what the file is written: `Excel`, or encoding and separator. */
  readonly about: string
  /** Every row under the headers, in order. */
  readonly each: (take: (row: SheetRow) => void) => Promise<void>
}

/** By how many rows columns are recognised. */
const sampleRows = 500
/** Headers stand somewhere near the top, under a title at most. */
const titleRows = 10

/**
 * Opens a file by what is in it, whatever its name ends in.
 *
 * @throws Mend if there is no such file, or nothing in it.
 */
export async function openSheet(path: string, words: CliWords, name?: string): Promise<OpenSheet> {
  await access(path).catch(() => {
    throw new Mend(fillIn(words.file.missing, { path }))
  })
  const { table, about } = await tableOf(path, words, name)
  const first: SheetRow[] = []
  await table.each((number, cells) => {
    first.push({ number, cells })
    return first.length < sampleRows
  })
  const header = headerOf(first)
  if (!header) throw new Mend(fillIn(words.file.empty, { path }))
  return {
    about,
    sample: {
      headers: header.cells.map(textOf),
      rows: first.filter(({ number }) => number > header.number),
    },
    each: (take) =>
      table.each((number, cells) => {
        if (number > header.number) take({ number, cells })
        return true
      }),
  }
}

async function tableOf(
  path: string,
  words: CliWords,
  name?: string,
): Promise<{ table: Table; about: string }> {
  const start = new Uint8Array(4)
  const file = await open(path)
  await file.read(start, 0, 4, 0)
  await file.close()
  const isZip = start[0] === 0x50 && start[1] === 0x4b
  // What Excel wrote before 2007.
  if (start[0] === 0xd0 && start[1] === 0xcf) throw new Mend(fillIn(words.file.oldExcel, { path }))
  if (!isZip) {
    const table = await openCsv(path)
    const separator = table.separator === '\t' ? 'tab' : table.separator
    return { table, about: `CSV, ${table.encoding}, ${separator}` }
  }
  const table = await openExcel(path, name).catch((error: Error) => {
    throw new Mend(fillIn(words.file.unreadable, { path, why: error.message }))
  })
  if (name !== undefined && !table.names.includes(name)) {
    throw new Mend(fillIn(words.file.noSheet, { sheet: name, sheets: table.names.join(', ') }))
  }
  return { table, about: 'Excel' }
}

/** The first row that has at least half as many cells filled as the fullest of the first ones. */
function headerOf(rows: readonly SheetRow[]): SheetRow | undefined {
  const filled = (cells: readonly Cell[]) => cells.filter((cell) => textOf(cell) !== '').length
  const top = rows.slice(0, titleRows)
  const most = Math.max(0, ...top.map(({ cells }) => filled(cells)))
  return most === 0 ? undefined : top.find(({ cells }) => filled(cells) * 2 >= most)
}
