import { sound } from './define.ts'
import type { TaxonomyExtension } from './extension.ts'
import { extensionProblems } from './extension-problems.ts'
import { type Matches, matchesOf, matchKinds, type Taxonomy, type Theme } from './taxonomy.ts'

/**
 * A region's taxonomy: the base, with what the region adds, renames, narrows, retires and maps. Nothing of
 * the base is taken away or redefined, so each theme rolls up to exactly one theme of the bottom base (TH-01).
 * An added theme is offered right after the one it belongs under. The result can be extended again.
 * @throws {TaxonomyError} with everything that is wrong with the extension.
 */
export function extendTaxonomy<const BaseId extends string, const Id extends string = never>(
  base: Taxonomy<BaseId>,
  extension: TaxonomyExtension<Id, NoInfer<BaseId>>,
): Taxonomy<BaseId | Id> {
  const { id, version, languages = base.languages, moves = [], facets = [] } = extension
  const inherited = base.themes.map((theme) => adapted(theme, extension))
  const added = (extension.themes ?? []).map((theme) => ({ ...theme, addedBy: id }))
  const taxonomy: Taxonomy<BaseId | Id> = {
    id,
    version,
    languages,
    extends: [...base.extends, { id: base.id, version: base.version }],
    themes: [...inherited, ...added],
    moves: [...base.moves, ...moves],
    facets: [...base.facets, ...facets],
  }
  const problems = extensionProblems(base, extension, taxonomy)
  // Ordered only when sound: themes that go round in a circle belong under nothing and would be lost.
  return sound(
    problems.length > 0 ? taxonomy : { ...taxonomy, themes: inOrder<BaseId | Id>(inherited, added) },
    problems,
  )
}

/** A theme of the base as it is in the region. */
function adapted<Id extends string>(
  theme: Theme<Id>,
  { rename, narrow, retire, map }: TaxonomyExtension<string, Id>,
): Theme<Id> {
  const scope = narrow?.[theme.id]
  return {
    ...theme,
    label: rename?.[theme.id] ?? theme.label,
    ...(scope && { description: scope, narrowed: true }),
    ...(retire?.includes(theme.id) && { retired: true }),
    ...together(scope ? widerMatches(theme) : theme, map?.[theme.id] ?? {}),
  }
}

/** The matches of a theme that covers less than before: what it matched exactly is now the wider concept. */
function widerMatches(matches: Matches): Matches {
  const { closeMatch } = matches
  return {
    closeMatch,
    broadMatch: [...matchesOf(matches, 'exactMatch'), ...matchesOf(matches, 'broadMatch')],
  }
}

function together(ours: Matches, theirs: Matches): Matches {
  return Object.fromEntries(
    matchKinds.map((kind) => {
      const all = [...matchesOf(ours, kind), ...matchesOf(theirs, kind)]
      return [kind, all.length > 0 ? all : undefined]
    }),
  )
}

/** Each added theme after the one it belongs under. */
function inOrder<Id extends string>(
  inherited: readonly Theme<Id>[],
  added: readonly Theme<Id>[],
): Theme<Id>[] {
  const withAdded = (theme: Theme<Id>): Theme<Id>[] => [
    theme,
    ...added.filter(({ broader }) => broader === theme.id).flatMap(withAdded),
  ]
  return inherited.flatMap(withAdded)
}
