import type { Cell } from '@rake/core/import'
import readExcelFile from 'read-excel-file/node'
import type { Table } from './table.ts'

/** A sheet of an Excel file, the first unless named. Held in memory whole: offices' sheets have thousands of rows, not millions. */
export async function openExcel(path: string, name?: string): Promise<Table & { names: string[] }> {
  const sheets = await readExcelFile(path)
  const sheet = name === undefined ? sheets[0] : sheets.find((one) => one.sheet === name)
  return {
    names: sheets.map((one) => one.sheet),
    async each(take) {
      for (const [at, cells] of (sheet?.data ?? []).entries()) {
        if (!take(at + 1, cells.map(cellOf))) return
      }
    },
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return undefined
  // Excel knows no zone: what its clock shows comes as if it were UTC.
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00\.000Z$|\.000Z$/, '')
      .replace('T', ' ')
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
