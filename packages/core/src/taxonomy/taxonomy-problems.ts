import { type CodedProblem, tellInLine } from '../words/coded-problem.ts'
import type { Lang, Localized } from '../words/localized.ts'
import type { Params } from '../words/message.ts'
import { en } from '../words/taxonomy/en.ts'
import type { TaxonomyWords } from '../words/taxonomy/fi.ts'
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

/** What can keep a taxonomy from being used. What each means, and what to write instead, stands in words. */
type TaxonomyProblemCode = keyof TaxonomyWords['problem']

/** One thing that keeps a taxonomy from being used. */
export type TaxonomyProblem = CodedProblem<TaxonomyProblemCode>

type Path = TaxonomyProblem['path']

/**
 * Everything that keeps a taxonomy from being used; empty when it is sound. Give other `languages` to hold
 * it against those of a region: `taxonomyProblems({ ...taxonomy, languages })`.
 */
export function taxonomyProblems(taxonomy: Taxonomy): TaxonomyProblem[] {
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

function idProblems(path: Path, id: string): TaxonomyProblem[] {
  if (id === unclassified) return [taxonomyProblem(path, 'reservedTheme', { id })]
  return kebabCase.test(id) ? [] : [taxonomyProblem(path, 'badTermId', { id })]
}

function versionProblems(version: number): TaxonomyProblem[] {
  if (Number.isInteger(version) && version >= 1) return []
  return [taxonomyProblem(['version'], 'notAVersion', { version: String(version) })]
}

function termsProblems(path: Path, terms: readonly Term[], languages: readonly Lang[]): TaxonomyProblem[] {
  return terms.flatMap(({ id, label, description }, index) => [
    ...idProblems([...path, index, 'id'], id),
    ...(terms.findIndex((term) => term.id === id) === index
      ? []
      : [taxonomyProblem([...path, index, 'id'], 'termIdTwice', { id })]),
    ...textProblems([...path, index, 'label'], label, languages),
    ...(description ? textProblems([...path, index, 'description'], description, languages) : []),
  ])
}

function textProblems(path: Path, texts: Localized, languages: readonly Lang[]): TaxonomyProblem[] {
  const expected = new Set([...languages, ...Object.keys(texts)])
  if (expected.size === 0) return [taxonomyProblem(path, 'noTextAtAll')]
  return [...expected]
    .filter((lang) => !texts[lang]?.trim())
    .map((lang) => taxonomyProblem([...path, lang], 'termTextMissing', { lang }))
}

function broaderProblems(path: Path, taxonomy: Taxonomy, { id, broader }: Theme): TaxonomyProblem[] {
  if (broader === undefined) return []
  if (!themeOf(taxonomy, broader)) {
    const moved = movedTo(taxonomy, broader)
    return [
      moved
        ? taxonomyProblem(path, 'broaderMoved', { id: broader, moved })
        : taxonomyProblem(path, 'unknownBroader', { id: broader }),
    ]
  }
  if (endOf(id, (theme) => themeOf(taxonomy, theme)?.broader) !== undefined) return []
  return [taxonomyProblem(path, 'broaderCircle', { id })]
}

/** What would keep a theme of an extension from rolling up to a theme of the bottom base. */
function originProblems(path: Path, taxonomy: Taxonomy, { addedBy, broader }: Theme): TaxonomyProblem[] {
  if (addedBy === undefined) return []
  // The bottom base adds nothing: its themes are those to which the others roll up.
  const extensions = [...taxonomy.extends, taxonomy].slice(1).map(({ id }) => id)
  return [
    ...(extensions.includes(addedBy)
      ? []
      : [taxonomyProblem([...path, 'addedBy'], 'strangeOrigin', { id: addedBy })]),
    ...(broader === undefined ? [taxonomyProblem([...path, 'broader'], 'looseTheme')] : []),
  ]
}

/** SKOS Reference, S46: a concept that matches exactly is not a wider one as well. */
function matchProblems(path: Path, theme: Theme): TaxonomyProblem[] {
  const matches = matchKinds.flatMap((kind) => matchesOf(theme, kind).map((match) => ({ kind, match })))
  return matches.flatMap(({ kind, match }, index) => {
    if (!uri.test(match)) return [taxonomyProblem([...path, kind], 'badMatch', { match })]
    const first = matches.findIndex((other) => other.match === match)
    return first === index ? [] : [taxonomyProblem([...path, kind], 'matchedTwice', { match })]
  })
}

function moveProblems(path: Path, taxonomy: Taxonomy, move: Move): TaxonomyProblem[] {
  const { from, to } = move
  if (from === unclassified) return [taxonomyProblem(path, 'unmovable', { id: from })]
  const theme = themeOf(taxonomy, from)
  if (theme && !theme.retired) return [taxonomyProblem(path, 'moveOfOffered', { id: from })]
  if (taxonomy.moves.find((other) => other.from === from) !== move) {
    return [taxonomyProblem(path, 'movesTwice', { id: from })]
  }
  if (endOf(from, (id) => movedTo(taxonomy, id)) === undefined) {
    return [taxonomyProblem(path, 'movesCircle', { id: from })]
  }
  if (themeOf(taxonomy, to) || movedTo(taxonomy, to)) return []
  return [taxonomyProblem(path, 'moveToUnknown', { id: to })]
}

function taxonomyProblem(path: Path, code: TaxonomyProblemCode, params: Params = {}): TaxonomyProblem {
  return { path, code, params, ...tellInLine(en.problem[code], params) }
}
