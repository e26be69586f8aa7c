import type { Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import { writeDecisions } from './decisions.ts'
import type { OpenReports } from './open-reports.ts'
import type { ReadAll } from './read-reports.ts'
import { problemLines, writeWrongRows } from './wrong-rows.ts'

/**
 * Says what a file turned out to hold, and writes what has to be mended or decided beside it.
 *
 * @returns whether the right rows may be used: there are no wrong ones, or they may be left out
 */
export async function tellReading(
  read: ReadAll,
  { files, decisions }: OpenReports,
  { skipWrong, lang }: { readonly skipWrong: boolean; readonly lang: string },
  terminal: Terminal,
  words: CliWords,
): Promise<boolean> {
  terminal.say(fillIn(words.rows.read, { n: read.reports }))
  if (read.leftOut > 0) terminal.say(fillIn(words.rows.leftOut, { n: read.leftOut }))
  if (read.waiting.places > 0) {
    await writeDecisions(files.decisions, { waiting: read.waiting.first, decided: decisions, lang }, words)
    const { places: n, reports } = read.waiting
    terminal.say('')
    terminal.say(fillIn(words.decisions.waiting, { n, reports: String(reports), path: files.decisions }))
  }
  if (read.wrongRows === 0) return true
  await writeWrongRows(files.wrong, read.problems, words, lang)
  terminal.say('')
  terminal.say(fillIn(words.rows.wrong, { n: read.wrongRows, path: files.wrong }))
  for (const line of problemLines(read.problems, words, lang)) terminal.say(line)
  if (skipWrong) terminal.say(words.rows.skipped)
  return skipWrong
}
