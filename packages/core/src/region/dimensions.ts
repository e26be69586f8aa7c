import { outcomes } from '../lifecycle/acts.ts'
import { unclassified } from '../taxonomy/index.ts'
import { type Lang, type Localized, type Words, wordsIn } from '../words/index.ts'
import type { Profile, ProfileTable } from './profile.ts'

/** Dimensions that every region has. No level, field or facet can be called so. */
export const commonDimensions = ['municipality', 'theme', 'route', 'outcome'] as const

/**
 * By what the reports of a region can be counted: its levels, what is common to all, and the fields of its
 * form with fixed answers, one or several.
 */
export function dimensionsOf({ levels, form }: Pick<Profile, 'levels' | 'form'>): string[] {
  const asked = form.fields.filter((field) => 'choices' in field).map(({ id }) => id)
  return [...levels.map(({ id }) => id), ...commonDimensions, ...asked]
}

/** The dimensions in which a report can have several codes: the fields with several answers (SS-02). */
export function severalDimensionsOf({ form }: Pick<Profile, 'form'>): string[] {
  return form.fields.filter(({ kind }) => kind === 'choices').map(({ id }) => id)
}

/** A named table of a profile, as it is counted. */
export interface CountedTable extends ProfileTable {
  /** Whether a report stands in the row of each of its answers (SS-02). */
  readonly several?: true
}

/** The named tables of a region as they are counted: whatever counts its reports, counts by these. */
export function countedTables(profile: Pick<Profile, 'form' | 'publication'>): CountedTable[] {
  const several = severalDimensionsOf(profile)
  return profile.publication.tables.map((table) => ({
    ...table,
    ...(table.dimensions.some((dimension) => several.includes(dimension)) && { several: true as const }),
  }))
}

/** The dimensions that are places: what is published by them is protected against small counts. */
export function placesOf({ levels }: Pick<Profile, 'levels'>): string[] {
  return [...levels.map(({ id }) => id), 'municipality']
}

/** The codes of each dimension with their names, in the order in which they are shown. */
export type CodeLabels = Readonly<Record<string, Readonly<Record<string, Localized>>>>

/**
 * Every code by which reports of this region can be counted, and what it is called. Codes for "not known"
 * stand last: a row must not come and go with its first report.
 */
export function codeLabels(profile: Profile): CodeLabels {
  const { levels, units, municipalities, form, taxonomy, handling } = profile
  const labels: Record<string, Readonly<Record<string, Localized>>> = {}
  const named = (items: readonly { readonly id: string; readonly label: Localized }[]) =>
    Object.fromEntries(items.map(({ id, label }) => [id, label]))
  const word = (of: (words: Words) => string) => inEach(profile.languages, of)

  levels.forEach(({ id }) => {
    labels[id] = named(units.filter(({ level }) => level === id))
  })
  labels.municipality = {
    ...named(municipalities.map(({ code, label }) => ({ id: code, label }))),
    none: word(({ municipality }) => municipality.none),
  }
  labels.theme = { ...named(taxonomy.themes), [unclassified]: word(({ theme }) => theme.unclassified) }
  labels.route = {
    ...Object.fromEntries(handling.routes.map((route) => [route, word((words) => words.route[route])])),
    none: word((words) => words.route.none),
  }
  labels.outcome = {
    ...Object.fromEntries(outcomes.map((outcome) => [outcome, word((words) => words.outcome[outcome])])),
    none: word((words) => words.outcome.none),
  }
  for (const field of form.fields) {
    if (!('choices' in field)) continue
    // What must be answered where it is asked need not be asked of everybody.
    const canLack = !field.required || field.when !== undefined
    labels[field.id] = { ...named(field.choices), ...(canLack && { none: word(({ none }) => none) }) }
  }
  return labels
}

function inEach(languages: readonly Lang[], of: (words: Words) => string): Localized {
  return Object.fromEntries(languages.map((lang) => [lang, of(wordsIn(lang))]))
}

/** What each dimension itself is called. */
export function dimensionLabels({ levels, form, languages }: Profile): Readonly<Record<string, Localized>> {
  return {
    ...Object.fromEntries(levels.map(({ id, label }) => [id, label])),
    ...Object.fromEntries(
      commonDimensions.map((id) => [id, inEach(languages, ({ dimension }) => dimension[id])]),
    ),
    ...Object.fromEntries(form.fields.map(({ id, label }) => [id, label])),
  }
}
