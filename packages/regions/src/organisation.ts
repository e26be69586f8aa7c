import type { PostInProfile, Profile, Unit } from '@rake/core/region'
import type { Localized } from '@rake/core/words'

/** A unit in one line: its id, the code of its municipality (none: it serves several), its three names. */
type UnitRow = readonly [id: string, municipality: string | undefined, fi: string, sv: string, en: string]

/** The units of a level that belong under one parent; those of the topmost level have none. */
export function unitsOf(level: string, parent: string | undefined, rows: readonly UnitRow[]): Unit[] {
  return rows.map(([id, municipality, fi, sv, en]) => ({
    id,
    level,
    label: { fi, sv, en },
    ...(parent !== undefined && { parent }),
    ...(municipality !== undefined && { municipality }),
  }))
}

/** A municipality in one line: its national code and its three names. */
type MunicipalityRow = readonly [code: string, fi: string, sv: string, en: string]

/** The municipalities of a region. */
export function municipalitiesOf(rows: readonly MunicipalityRow[]): Profile['municipalities'] {
  return rows.map(([code, fi, sv, en]) => ({ code, label: { fi, sv, en } }))
}

/** Something with an id and a name: a role, a unit, a place. */
interface Named {
  readonly id: string
  readonly label: Localized
}

/**
 * A post of the whole region, or one for a place in it. Its id is the stem and the place, and its mailbox is
 * called so too, at a domain that is reserved for examples (RFC 2606): a region writes its own.
 */
export function post(stem: string, role: Named, place?: Named): PostInProfile {
  const id = place ? `${stem}-${place.id}` : stem
  return {
    id,
    role: role.id,
    label: place ? sideBySide(role.label, place.label) : role.label,
    mail: `${id}@example.org`,
  }
}

/** The post that a role has in a unit. */
export function postIn(unit: Named, stem: string, role: Named): PostInProfile {
  return { ...post(stem, role, unit), unit: unit.id }
}

function sideBySide(first: Localized, second: Localized): Localized {
  return Object.fromEntries(Object.entries(first).map(([lang, text]) => [lang, `${text}, ${second[lang]}`]))
}
