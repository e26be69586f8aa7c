import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { guessMapping, importWords, rowKeys, rowReader } from '@rake/core/import'
import { importTarget } from '@rake/core/region'
import { fromJson } from '@rake/publish/json'
import { siunSote } from '@rake/regions/siun-sote'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { openSheet } from './sheet/index.ts'
import { folderWith, rake } from './testing/command.ts'
import { forms, surveypal, type ToolExport, webropol, wpro } from './testing/exports.ts'
import { cliWords } from './words/index.ts'

const count = 1_000
const target = importTarget(siunSote)
const compile = (file: string, out: string, ...more: string[]) =>
  rake(['compile', file, '--region', siunSote.slug, '--period', '2023', '--out', out, ...more])

async function written(
  make: () => ToolExport | Promise<ToolExport>,
): Promise<ToolExport & { folder: string; file: string }> {
  const made = await make()
  const folder = await folderWith()
  const file = join(folder, made.name)
  await writeFile(file, made.bytes)
  return { ...made, folder, file }
}

describe.each([
  ['webropol', () => webropol(siunSote, count)],
  ['forms', () => forms(siunSote, count)],
  ['surveypal', () => surveypal(siunSote, count)],
  ['wpro', () => wpro(siunSote, count)],
] as const)(
  'a thousand answers as %s exports them, one in ten wrong',
  (tool, make) => {
    test('the tool and every column are recognised, and nobody’s name is read', async () => {
      const { file } = await written(make)
      const { sample } = await openSheet(file, cliWords.fi)
      const { mapping, columns } = guessMapping(target, sample)
      expect(mapping.tool).toBe(tool)
      expect(columns.filter(({ sure }) => sure === 'unknown')).toEqual([])
      for (const { column, why } of columns) {
        if (/Email|Name|Ilmoittaja/.test(column.header))
          expect([column.as, why]).toEqual(['ignored', 'person'])
      }
      expect(importWords.fi.why.person).toContain('jätetään pois')
    })

    test('the right rows are in the report; each wrong one is named with row, column and mend', async () => {
      const { file, folder, wrong } = await written(make)
      const stopped = await compile(file, join(folder, 'out'))
      expect(stopped.code).toBe(1)
      const list: string[][] = parse(await readFile(join(folder, `${tool}.wrong-rows.csv`), 'utf8'), {
        delimiter: ';',
        bom: true,
        from: 2,
      })
      expect(new Map(list.map(([row, letter]) => [Number(row), letter]))).toEqual(wrong)
      expect(list).toHaveLength(count / 10)
      for (const [, , header, what, mend] of list) {
        expect(
          [header, what, mend].every((words) => words !== '' && !/[{}]|undefined/.test(words ?? '')),
        ).toBe(true)
      }
      expect(stopped.said).not.toContain('@hyvinvointialue.example')

      const done = await compile(file, join(folder, 'out'), '--skip-wrong')
      expect(done.code).toBe(0)
      const document = fromJson(await readFile(join(folder, 'out', 'raportti.json'), 'utf8'))
      expect(document.n.n).toBe(count - count / 10)
      expect(await readFile(join(folder, 'out', 'LUE-MINUT.txt'), 'utf8')).toContain(
        '100 virheellistä riviä jätettiin pois.',
      )
    })

    test('each report has the same name of its own when the file is read again, in another order', async () => {
      const { file } = await written(make)
      const sheet = await openSheet(file, cliWords.fi)
      const { mapping } = guessMapping(target, sheet.sample)
      const names = async (turn: (rows: { number: number; cells: readonly unknown[] }[]) => typeof rows) => {
        const rows: Parameters<ReturnType<typeof rowReader>['read']>[0][] = []
        await sheet.each((row) => {
          rows.push(row)
        })
        const { read } = rowReader(target, { mapping, headers: sheet.sample.headers })
        const nameOf = rowKeys()
        return (turn(rows) as typeof rows).flatMap((row) => {
          const one = read(row)
          return one && 'report' in one ? [nameOf(one.report)] : []
        })
      }
      const first = await names((rows) => rows)
      expect(new Set(first)).toHaveProperty('size', count - count / 10)
      expect((await names((rows) => rows.toReversed())).toSorted()).toEqual(first.toSorted())
    })
  },
  60_000,
)
