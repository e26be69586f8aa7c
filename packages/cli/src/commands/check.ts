import { profileProblems } from '@rake/core/region'
import { say } from '@rake/core/words'
import { readJson } from '../region.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'

/** Everything that is wrong with a region's profile, with its place and its mend. */
export async function check(
  path: string | undefined,
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  if (path === undefined) throw new Mend(words.help.check, exitCodes.usage)
  const profile = await readJson(path, words)
  const problems = profileProblems(profile)
  if (problems.length === 0) {
    terminal.say(fillIn(words.profileSound, { path, name: say(profile.name, 'fi') }))
    return exitCodes.done
  }
  terminal.say(fillIn(words.profileProblems, { n: problems.length, path }))
  for (const { path, message, mend } of problems)
    terminal.say(`  ${path.join('.') || '–'}: ${message}; ${mend}`)
  return exitCodes.mend
}
