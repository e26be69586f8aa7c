import { type Decision, decisionsSchema } from '@rake/core/import'
import { type Lang, wordsIn } from '@rake/core/words'
import { Document } from 'yaml'
import type { CliWords } from '../words/index.ts'
import { isThere, writeWorkingFile } from '../working-files.ts'
import { readYaml } from '../yaml-file.ts'

/** How many places a file holds at once; more come up when these have been decided. */
export const mostWaiting = 1_000

/** What has been decided so far; nothing where there is no file yet. */
export async function readDecisions(
  path: string,
  isGiven: boolean,
  lang: Lang,
  words: CliWords,
): Promise<readonly Decision[]> {
  if (!isGiven && !(await isThere(path))) return []
  return (await readYaml(path, decisionsSchema, lang, words)).value.decisions
}

/** Writes what waits, each place under what it looks like, and what was decided before. */
export async function writeDecisions(
  path: string,
  { waiting, decided, lang }: { waiting: readonly Decision[]; decided: readonly Decision[]; lang: string },
  words: CliWords,
): Promise<void> {
  const decisions = [...waiting, ...decided.filter(({ decision }) => decision !== null)].sort(
    (a, b) => a.row - b.row,
  )
  const document = new Document({ decisions })
  document.commentBefore = words.decisions.comment
  const kinds = wordsIn(lang).personalData
  const nodes = document.get('decisions') as { items: { commentBefore?: string }[] }
  for (const [at, node] of nodes.items.entries()) {
    const one = decisions[at]
    if (one?.decision === null) node.commentBefore = ` ${kinds[one.kind]}?`
  }
  await writeWorkingFile(path, document.toString({ lineWidth: 0 }), words)
}
