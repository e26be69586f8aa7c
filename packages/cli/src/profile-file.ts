import { readFile } from 'node:fs/promises'
import { defineRegion, type Profile, profileProblemIn, profileProblems } from '@rake/core/region'
import type { Lang } from '@rake/core/words'
import { mendsIn, withLines } from './faults.ts'
import { Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/**
 * The profile that stands in a JSON file.
 *
 * @throws Mend naming everything that is wrong with it, with its line, its place and its mend, in the language
 */
export async function readProfile(path: string, lang: Lang, words: CliWords): Promise<Profile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Mend(fillIn(words.file.missing, { path }))
  })
  const written = json(text, path, words)
  const problems = profileProblems(written)
  if (problems.length === 0) return defineRegion(written)
  const heading = (n: number) => fillIn(words.profileProblems, { n, path })
  throw mendsIn(heading, words, withLines(text).lineOf)(problems, (one) => profileProblemIn(one, lang))
}

// biome-ignore lint/suspicious/noExplicitAny: whatever stands in the file; who asks checks it
function json(text: string, path: string, words: CliWords): any {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec((error as Error).message) ?? []
    throw new Mend(
      line === undefined || column === undefined
        ? fillIn(words.file.jsonEnds, { path })
        : fillIn(words.file.noJson, { path, line, column }),
    )
  }
}
