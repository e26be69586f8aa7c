import { themesOf } from '../../taxonomy/index.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { alike, repeated } from './list.ts'

/** The other channels, of which a handler picks one to redirect a report to. */
export function channelProblems({ channels }: Profile): Problem[] {
  return [...repeated(['channels'], channels), ...alike(['channels'], channels)]
}

/** The themes, of which a handler picks one for each report. */
export function themeProblems({ taxonomy }: Profile): Problem[] {
  const path = ['taxonomy', 'themes']
  if (themesOf(taxonomy).length === 0) {
    const mend = 'add a theme, or offer a retired one again'
    return [{ path, message: 'no theme is offered, so that no report can be classified', mend }]
  }
  return alike(path, taxonomy.themes, (one, other) => !one.retired && !other.retired)
}
