import { type Lang, say } from '@rake/core/words'
import { readProfile } from '../profile-file.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'

/**
 * Says that a region's profile is sound.
 *
 * @throws Mend naming everything that is wrong with it, with its line, its place and its mend
 */
export async function check(
  path: string | undefined,
  lang: Lang,
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  if (path === undefined) throw new Mend(words.help.check, exitCodes.usage)
  const { name } = await readProfile(path, lang, words)
  terminal.say(fillIn(words.profileSound, { path, name: say(name, lang) }))
  return exitCodes.done
}
