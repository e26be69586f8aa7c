import type { Lang, Localized } from '../words/localized.ts'
import type { Problem } from '../words/problem.ts'
import { endOf } from './chain.ts'
import { movedTo } from './moves.ts'
import {
  type Move,
  matchesOf,
  matchKinds,
  type Taxonomy,
  type Term,
  type Theme,
  themeOf,
  unclassified,
} from './taxonomy.ts'

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const uri = /^https?:\/\/\S+$/

type Path = Problem['path']

/**
 * Everything that keeps a taxonomy from being used; empty when it is sound. Give other `languages` to hold
 * it against those of a region: `taxonomyProblems({ ...taxonomy, languages })`.
 */
export function taxonomyProblems(taxonomy: Taxonomy): Problem[] {
  const { id, version, languages = [], themes, moves, facets } = taxonomy
  return [
    ...idProblems(['id'], id),
    ...versionProblems(version),
    ...termsProblems(['themes'], themes, languages),
    ...themes.flatMap((theme, index) => [
      ...broaderProblems(['themes', index, 'broader'], taxonomy, theme),
      ...originProblems(['themes', index], taxonomy, theme),
      ...matchProblems(['themes', index], theme),
    ]),
    ...moves.flatMap((move, index) => moveProblems(['moves', index], taxonomy, move)),
    ...termsProblems(['facets'], facets, languages),
    ...facets.flatMap(({ values }, index) => termsProblems(['facets', index, 'values'], values, languages)),
  ]
}

function idProblems(path: Path, id: string): Problem[] {
  if (id === unclassified) {
    const message = `"${id}" is what a report is before it has a theme`
    return [{ path, message, mend: 'choose another id' }]
  }
  if (kebabCase.test(id)) return []
  const mend = 'write small letters a–z, digits and single hyphens, a letter first'
  return [{ path, message: `"${id}" is not kebab-case`, mend }]
}

function versionProblems(version: number): Problem[] {
  if (Number.isInteger(version) && version >= 1) return []
  return [
    {
      path: ['version'],
      message: `${version} is not a version`,
      mend: 'number the versions 1, 2, 3 and so on',
    },
  ]
}

function termsProblems(path: Path, terms: readonly Term[], languages: readonly Lang[]): Problem[] {
  return terms.flatMap(({ id, label, description }, index) => [
    ...idProblems([...path, index, 'id'], id),
    ...(terms.findIndex((term) => term.id === id) === index
      ? []
      : [
          {
            path: [...path, index, 'id'],
            message: `"${id}" is in use already`,
            mend: 'give each its own id',
          },
        ]),
    ...textProblems([...path, index, 'label'], label, languages),
    ...(description ? textProblems([...path, index, 'description'], description, languages) : []),
  ])
}

function textProblems(path: Path, texts: Localized, languages: readonly Lang[]): Problem[] {
  const expected = new Set([...languages, ...Object.keys(texts)])
  if (expected.size === 0) {
    return [{ path, message: 'there is no text', mend: 'write it in at least one language' }]
  }
  return [...expected]
    .filter((lang) => !texts[lang]?.trim())
    .map((lang) => ({ path: [...path, lang], message: `the text is missing in ${lang}`, mend: 'write it' }))
}

function broaderProblems(path: Path, taxonomy: Taxonomy, { id, broader }: Theme): Problem[] {
  if (broader === undefined) return []
  if (!themeOf(taxonomy, broader)) {
    const moved = movedTo(taxonomy, broader)
    const mend = moved ? `it has moved: write "${moved}"` : 'name a theme of the taxonomy'
    return [{ path, message: `there is no theme "${broader}"`, mend }]
  }
  if (endOf(id, (theme) => themeOf(taxonomy, theme)?.broader) !== undefined) return []
  const message = `going up from "${id}" one comes round in a circle`
  return [{ path, message, mend: 'leave out broader in the topmost theme' }]
}

/** What would keep a theme of an extension from rolling up to a theme of the bottom base. */
function originProblems(path: Path, taxonomy: Taxonomy, { addedBy, broader }: Theme): Problem[] {
  if (addedBy === undefined) return []
  // The bottom base adds nothing: its themes are those to which the others roll up.
  const extensions = [...taxonomy.extends, taxonomy].slice(1).map(({ id }) => id)
  const stranger: Problem = {
    path: [...path, 'addedBy'],
    message: `"${addedBy}" is not an extension on which this taxonomy stands`,
    mend: 'name the one that added the theme; leave it out in a theme of the base',
  }
  const loose: Problem = {
    path: [...path, 'broader'],
    message: 'an added theme must belong under another',
    mend: 'name the theme under which it is counted in comparisons',
  }
  return [...(extensions.includes(addedBy) ? [] : [stranger]), ...(broader === undefined ? [loose] : [])]
}

/** SKOS Reference, S46: a concept that matches exactly is not a wider one as well. */
function matchProblems(path: Path, theme: Theme): Problem[] {
  const matches = matchKinds.flatMap((kind) => matchesOf(theme, kind).map((match) => ({ kind, match })))
  return matches.flatMap(({ kind, match }, index) => {
    if (!uri.test(match)) {
      const mend = 'write it whole, from http:// or https:// on'
      return [{ path: [...path, kind], message: `"${match}" is not the URI of a concept`, mend }]
    }
    const first = matches.findIndex((other) => other.match === match)
    if (first === index) return []
    return [
      { path: [...path, kind], message: `${match} is matched twice`, mend: 'keep the truer of the two' },
    ]
  })
}

function moveProblems(path: Path, taxonomy: Taxonomy, move: Move): Problem[] {
  const { from, to } = move
  if (from === unclassified) {
    return [
      { path, message: `"${from}" cannot move`, mend: 'leave the move out: such reports await a theme' },
    ]
  }
  const theme = themeOf(taxonomy, from)
  if (theme && !theme.retired) {
    const mend = 'retire it or take it out, or leave out the move'
    return [{ path, message: `"${from}" is still offered`, mend }]
  }
  if (taxonomy.moves.find((other) => other.from === from) !== move) {
    const mend = 'keep one of the moves; a theme that was split stays, retired'
    return [{ path, message: `"${from}" moves twice`, mend }]
  }
  if (endOf(from, (id) => movedTo(taxonomy, id)) === undefined) {
    return [{ path, message: `from "${from}" the moves go in a circle`, mend: 'let them end in a theme' }]
  }
  if (themeOf(taxonomy, to) || movedTo(taxonomy, to)) return []
  return [
    { path, message: `there is no theme "${to}"`, mend: 'name the theme that counts these reports now' },
  ]
}
