import {
  codeLabels,
  dimensionLabels,
  type Profile,
  periodNamed,
  periodsBetween,
  placesOf,
  type RegionPeriod,
} from '@rake/core'
import { addDays, helsinkiDate } from '@rake/core/clock'
import type { AnswersOfPeriod, FiguresOfPeriod } from '@rake/publish/site'
import {
  type Db,
  type Edition,
  editionsOfPeriod,
  publicAnswers,
  readEdition,
  textFields,
} from '@rake/server/store'

/** Everybody: the public pages know no other reader. */
export const reader = 'everyone'

/** How many days back a period before is looked for: a campaign comes once a year. */
const lookingBack = 800

/** The period of the same kind before this one, if there is any. */
function periodBefore(profile: Profile, { kind, from }: RegionPeriod): RegionPeriod | undefined {
  return periodsBetween(profile, kind, addDays(from, -lookingBack), addDays(from, -1))[0]
}

/**
 * The published figures of a period, of the newest edition or the one of this number, beside those of the period
 * before; undefined where nothing of it is published.
 */
export async function figuresOf(
  db: Db,
  profile: Profile,
  id: string,
  number?: number,
): Promise<FiguresOfPeriod | undefined> {
  const period = periodNamed(profile, id)
  const edition = period && (await readEdition(db, profile.slug, id, reader, number))
  if (!edition) return undefined
  const earlier = periodBefore(profile, period)
  const before = earlier && (await readEdition(db, profile.slug, earlier.id, reader))
  return {
    period,
    edition: versionOf(edition),
    editions: (await editionsOfPeriod(db, profile.slug, id, reader)).map(versionOf),
    tables: tablesOf(edition, profile),
    places: placesOf(profile),
    labels: { dimensions: dimensionLabels(profile), codes: codeLabels(profile) },
    ...(before && { before: { period: earlier, tables: tablesOf(before, profile) } }),
  }
}

function versionOf({ number, publishedAt }: Pick<Edition, 'number' | 'publishedAt'>) {
  return { version: number, published: helsinkiDate(publishedAt) }
}

/** With what the profile of today calls them. */
function tablesOf({ tables }: Edition, { publication }: Profile): FiguresOfPeriod['tables'] {
  return tables.map(({ audience: _, ...table }) => ({
    ...table,
    label: publication.tables.find(({ id }) => id === table.id)?.label ?? { fi: table.id },
  }))
}

/** The published answers of a period; undefined where the region publishes none, or none of this period (VA-02). */
export async function answersOf(db: Db, profile: Profile, id: string): Promise<AnswersOfPeriod | undefined> {
  const period = periodNamed(profile, id)
  const answers = period && (await publicAnswers(db, profile, period))
  if (!answers) return undefined
  return {
    period,
    answers,
    themes: Object.fromEntries(profile.taxonomy.themes.map((theme) => [theme.id, theme.label])),
    fields: Object.fromEntries(textFields(profile).map((field) => [field.id, field.label])),
  }
}
