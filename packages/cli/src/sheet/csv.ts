import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type Options, parse } from 'csv-parse'
import { parse as parseSync } from 'csv-parse/sync'
import { type Encoding, encodingOf } from './encoding.ts'
import type { Table } from './table.ts'

const separators = [';', ',', '\t', '|'] as const
type Separator = (typeof separators)[number]

/** Quotes are forgiven where they stand in the middle of a cell, and rows where they are short: people write these files. */
const options = (delimiter: string): Options => ({
  delimiter,
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
})

/** How much of a file is looked at to tell by what its cells are separated. */
const sampleSize = 1 << 16

/** A CSV file, read row by row however long it is. */
export async function openCsv(path: string): Promise<Table & { encoding: Encoding; separator: string }> {
  const encoding = await encodingOf(path)
  const separator = separatorOf(await beginning(path, encoding))
  return {
    encoding,
    separator,
    async each(take) {
      const parser = parse(options(separator))
      const decoder = new TextDecoder(encoding)
      let row = 0
      let goesOn = true
      const drain = () => {
        for (let cells = parser.read() as string[] | null; cells !== null; cells = parser.read()) {
          row++
          // Excel takes a first line `sep=;` for an instruction, yet counts it.
          const isInstruction = row === 1 && /^sep=.?$/.test(cells.join(separator))
          // What is not wanted any more is read all the same: the parser would wait for it.
          if (goesOn && !isInstruction) goesOn = take(row, cells)
        }
      }
      parser.on('readable', drain)
      const ended = new Promise<void>((resolve, reject) => {
        parser.on('end', resolve)
        parser.on('error', reject)
      })
      // A failure is thrown where it is awaited, also if that is a while later.
      ended.catch(() => undefined)
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
        if (!parser.write(decoder.decode(chunk, { stream: true }))) {
          await Promise.race([new Promise((resolve) => parser.once('drain', resolve)), ended])
        }
        if (goesOn) continue
        parser.destroy()
        return
      }
      parser.end(decoder.decode())
      await ended
    },
  }
}

async function beginning(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(sampleSize)
    const { bytesRead } = await file.read(bytes, 0, sampleSize, 0)
    return new TextDecoder(encoding).decode(bytes.subarray(0, bytesRead), { stream: true })
  } finally {
    await file.close()
  }
}

/** The sign by which most rows fall into as many cells as the first one, and into most of them. */
function separatorOf(text: string): Separator {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1]
  if (separators.some((one) => one === said)) return said as Separator
  const scores = separators.map((separator) => {
    try {
      const rows: string[][] = parseSync(text, { ...options(separator), to: 20 })
      const width = rows[0]?.length ?? 0
      return { separator, score: rows.filter((row) => row.length === width).length * (width - 1) }
    } catch {
      // The sample can end within quotes.
      return { separator, score: (text.split('\n', 1)[0] ?? '').split(separator).length - 1 }
    }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator
}
