import { readFile } from 'node:fs/promises'
import { isPlainDate } from '@rake/core/clock'
import {
  defineRegion,
  type Profile,
  type ProfileProblem,
  periodNamed,
  profileProblemIn,
  profileProblems,
  type RegionPeriod,
} from '@rake/core/region'
import type { Lang } from '@rake/core/words'
import { regions } from '@rake/regions'
import { exitCodes, Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** The region that was named, or the one whose profile stands in a file. */
export async function findRegion(
  { region, profile, lang }: { region?: string | undefined; profile?: string | undefined; lang: Lang },
  words: CliWords,
): Promise<Profile> {
  if (profile !== undefined) return readProfile(profile, lang, words)
  const known = regions.map(({ slug }) => slug).join(', ')
  const found = regions.find(({ slug }) => slug === region)
  if (!found) {
    throw new Mend(
      region === undefined
        ? fillIn(words.region.which, { known })
        : fillIn(words.region.unknown, { region, known }),
      exitCodes.usage,
    )
  }
  return found
}

async function readProfile(path: string, lang: Lang, words: CliWords): Promise<Profile> {
  const input = await readJson(path, words)
  const problems = profileProblems(input)
  if (problems.length > 0) throw profileMend(path, problems, lang, words)
  return defineRegion(input)
}

/** All that has to be mended in a profile, each with its place. */
export function profileMend(
  path: string,
  problems: readonly ProfileProblem[],
  lang: Lang,
  words: CliWords,
): Mend {
  return new Mend([
    fillIn(words.profileProblems, { n: problems.length, path }),
    ...problems.map((problem) => {
      const { message, mend } = profileProblemIn(problem, lang)
      return `  ${problem.path.join('.') || words.file.whole}: ${message} ${mend}`
    }),
  ])
}

/** @throws Mend where the file cannot be read, or is no JSON */
// biome-ignore lint/suspicious/noExplicitAny: whatever stands in the file; who asks checks it
export async function readJson(path: string, words: CliWords): Promise<any> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Mend(fillIn(words.file.missing, { path }))
  })
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

/** A period of the region by its id, or any days at all as `FROM/TO`, both inclusive. */
export function findPeriod(profile: Profile, text: string | undefined, words: CliWords): RegionPeriod {
  const [from = '', to = '', ...more] = (text ?? '').split('/')
  if (more.length === 0 && isPlainDate(from) && isPlainDate(to) && from <= to)
    return { id: `${from}/${to}`, kind: 'range', from, to }
  const period = text === undefined ? undefined : periodNamed(profile, text)
  if (!period) throw new Mend(fillIn(words.period, { period: text ?? '' }), exitCodes.usage)
  return period
}
