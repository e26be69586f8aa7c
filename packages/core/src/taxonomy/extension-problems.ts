import type { Problem } from '../words/problem.ts'
import type { TaxonomyExtension } from './extension.ts'
import { knownIds } from './moves.ts'
import { type Taxonomy, themeOf } from './taxonomy.ts'
import { taxonomyProblems } from './taxonomy-problems.ts'

type Extension = TaxonomyExtension<string, string>

/** What is wrong with an extension of `base`, and with the taxonomy that `result` would be. */
export function extensionProblems(base: Taxonomy, extension: Extension, result: Taxonomy): Problem[] {
  return [
    ...nameProblems(base, extension),
    ...unknownProblems(base, extension),
    ...shadowProblems(base, extension),
    ...moveProblems(base, extension),
    ...taxonomyProblems(result).map((problem) => ({ ...problem, path: inExtension(base, problem.path) })),
  ]
}

function nameProblems(base: Taxonomy, { id }: Extension): Problem[] {
  if ([...base.extends, base].every((taxonomy) => taxonomy.id !== id)) return []
  return [
    { path: ['id'], message: `"${id}" is what it extends`, mend: 'give the extension an id of its own' },
  ]
}

/** Renamed, narrowed, mapped or retired, but not there. */
function unknownProblems(base: Taxonomy, { rename, narrow, map, retire = [] }: Extension): Problem[] {
  const named = Object.entries({ rename, narrow, map }).flatMap(([act, byTheme = {}]) =>
    Object.keys(byTheme).map((theme) => ({ theme, path: [act, theme] })),
  )
  return [...named, ...retire.map((theme, index) => ({ theme, path: ['retire', index] }))]
    .filter(({ theme }) => !themeOf(base, theme))
    .map(({ theme, path }) => ({
      path,
      message: `there is no theme "${theme}" in "${base.id}"`,
      mend: 'name a theme of the base',
    }))
}

/** An id that the base used to have. One that it has now is found in the result, where it stands twice. */
function shadowProblems(base: Taxonomy, { themes = [] }: Extension): Problem[] {
  const known = knownIds(base)
  return themes.flatMap(({ id }, index) => {
    if (!known.includes(id) || themeOf(base, id)) return []
    const message = `"${id}" used to be a theme of "${base.id}"`
    return [{ path: ['themes', index, 'id'], message, mend: 'choose another id' }]
  })
}

/** A region that moved a theme of the base would count it otherwise than the regions with which it is compared. */
function moveProblems(base: Taxonomy, { moves = [] }: Extension): Problem[] {
  const known = knownIds(base)
  return moves.flatMap(({ from }, index) => {
    if (!known.includes(from)) return []
    return [
      { path: ['moves', index], message: `"${from}" belongs to "${base.id}"`, mend: 'retire it instead' },
    ]
  })
}

/** Where in the extension a problem of its result is mended. */
function inExtension(base: Taxonomy, path: Problem['path']): Problem['path'] {
  const [list, index, ...rest] = path
  if ((list !== 'themes' && list !== 'moves' && list !== 'facets') || typeof index !== 'number') return path
  const own = index - base[list].length
  if (own >= 0) return [list, own, ...rest]
  const inherited = list === 'themes' ? base.themes[index] : undefined
  return inherited ? inheritedPath(inherited.id, rest) : path
}

/** A theme of the base is mended by what the extension does to it. */
function inheritedPath(id: string, [key = '', ...rest]: Problem['path']): Problem['path'] {
  if (key === 'label') return ['rename', id, ...rest]
  if (key === 'description') return ['narrow', id, ...rest]
  return ['map', id, key, ...rest]
}
