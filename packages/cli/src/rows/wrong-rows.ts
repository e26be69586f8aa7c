import { type RowProblem, rowProblemIn } from '@rake/core/import'
import type { Lang } from '@rake/core/words'
import { type CliWords, fillIn } from '../words/index.ts'
import { writeWorkingFile } from '../working-files.ts'

/** How many are said on the screen; all stand in the file. */
const mostSaid = 20
/** How many a file holds: whoever has more has one fault in all of them. */
export const mostKept = 100_000

/** A wrong row on one line: which, which column, what is wrong, what to write instead. */
function problemLine(problem: RowProblem, words: CliWords, lang: Lang): string {
  const { what, mend } = rowProblemIn(problem, lang)
  const { row, column } = problem
  const place = column
    ? fillIn(words.rows.place, { row: String(row), letter: column.letter, header: column.header })
    : fillIn(words.rows.noColumn, { row: String(row) })
  return `  ${place}: ${what} ${mend}`
}

/** The first of the wrong rows for the screen. */
export function problemLines(problems: readonly RowProblem[], words: CliWords, lang: Lang): string[] {
  return problems.slice(0, mostSaid).map((problem) => problemLine(problem, words, lang))
}

/** All of them as a list that Excel opens at a double click. */
export async function writeWrongRows(
  path: string,
  problems: readonly RowProblem[],
  words: CliWords,
  lang: Lang,
): Promise<void> {
  const lines = problems.map((problem) => {
    const { what, mend } = rowProblemIn(problem, lang)
    return [String(problem.row), problem.column?.letter ?? '', problem.column?.header ?? '', what, mend]
  })
  const field = (text: string) => `"${safe(text).replaceAll('"', '""')}"`
  const text = [words.rows.columns, ...lines].map((line) => `${line.map(field).join(';')}\r\n`).join('')
  await writeWorkingFile(path, `\ufeff${text}`, words)
}

/** Excel would compute what begins as a formula does. */
function safe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
