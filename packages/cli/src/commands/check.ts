import { profileProblems } from '@rake/core/region'
import { type Lang, say } from '@rake/core/words'
import { profileMend, readJson } from '../region.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'

/**
 * Says that a region's profile is sound.
 *
 * @throws Mend naming everything that is wrong with it, with its place and its mend
 */
export async function check(
  path: string | undefined,
  lang: Lang,
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  if (path === undefined) throw new Mend(words.help.check, exitCodes.usage)
  const profile = await readJson(path, words)
  const problems = profileProblems(profile)
  if (problems.length > 0) throw profileMend(path, problems, lang, words)
  terminal.say(fillIn(words.profileSound, { path, name: say(profile.name, lang) }))
  return exitCodes.done
}
