import { themesOf } from '../../taxonomy/index.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, checkProblem } from './check-problem.ts'
import { alike, repeated, twice, unknown } from './list.ts'

/** The other channels, of which a handler picks one to redirect a report to. */
export function channelProblems({ channels }: Profile): CheckProblem[] {
  return [...repeated(['channels'], channels), ...alike(['channels'], channels)]
}

/** What earlier reports led to, each under a theme that is there (PS-11). */
export function resultProblems({ results = [], taxonomy }: Profile): CheckProblem[] {
  const themes = taxonomy.themes.map(({ id }) => id)
  return [
    ...repeated(['results'], results),
    ...results.flatMap(({ theme }, index) =>
      theme === undefined ? [] : unknown(['results', index, 'theme'], 'theme', theme, themes),
    ),
  ]
}

/** The examples of what has been reported elsewhere: each is another one (VK-07). */
export function exampleProblems({ examples = [] }: Profile): CheckProblem[] {
  return twice(['examples'], examples)
}

/** The themes, of which a handler picks one for each report. */
export function themeProblems({ taxonomy }: Profile): CheckProblem[] {
  const path = ['taxonomy', 'themes']
  if (themesOf(taxonomy).length === 0) {
    return [checkProblem(path, 'noTheme')]
  }
  return alike(path, taxonomy.themes, (one, other) => !one.retired && !other.retired)
}
