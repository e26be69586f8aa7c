import type { PlainDate } from '../clock/index.ts'
import type { Profile, Unit } from './profile.ts'

type Organisation = Pick<Profile, 'units' | 'levels'>

/** The unit of this id, ended ones too; undefined if there never was one. */
export function unitOf<Any extends { readonly id: string }>(
  { units }: { readonly units: readonly Any[] },
  id: string,
): Any | undefined {
  return units.find((unit) => unit.id === id)
}

/** Whether the unit exists on this day; its first and last days included. */
export function isOpen({ validFrom, validTo }: Unit, on: PlainDate): boolean {
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo)
}

/** Ids from the topmost unit down to this one, itself included; empty if there is no such unit. */
export function unitPath(
  organisation: { readonly units: readonly { readonly id: string; readonly parent?: string | undefined }[] },
  id: string,
): string[] {
  const path: string[] = []
  for (
    let at = unitOf(organisation, id);
    at;
    at = at.parent === undefined ? undefined : unitOf(organisation, at.parent)
  ) {
    if (path.includes(at.id)) break
    path.unshift(at.id)
  }
  return path
}

/** The units that can be reported from on this day: those of the lowest level, open on it. */
export function reportingUnits(organisation: Organisation, on: PlainDate): Unit[] {
  return lowestUnits(organisation).filter((unit) => isOpen(unit, on))
}

/** The units of the lowest level: the ones that reports come from. */
export function lowestUnits<Any extends { readonly level: string }>({
  units,
  levels,
}: {
  readonly units: readonly Any[]
  readonly levels: readonly { readonly id: string }[]
}): Any[] {
  const lowest = levels.at(-1)?.id
  return units.filter(({ level }) => level === lowest)
}

/**
 * Who goes on with this unit's matters on this day: the unit itself while it is open, else its first
 * successor that is, and so on; undefined if nobody does.
 */
export function currentUnit(
  organisation: Pick<Profile, 'units'>,
  id: string,
  on: PlainDate,
): Unit | undefined {
  const seen = new Set<string>()
  const queue = [id]
  for (const next of queue) {
    const unit = unitOf(organisation, next)
    if (!unit || seen.has(next)) continue
    if (isOpen(unit, on)) return unit
    seen.add(next)
    queue.push(...(unit.successors ?? []))
  }
  return undefined
}

/** Who goes on with this unit's matters in the end; the unit itself while it has no end, or no successor. */
export function lastSuccessor(organisation: Pick<Profile, 'units'>, unit: Unit): Unit {
  const seen = new Set<string>()
  let last = unit
  while (last.validTo !== undefined && !seen.has(last.id)) {
    seen.add(last.id)
    const [next] = last.successors ?? []
    last = (next !== undefined && unitOf(organisation, next)) || last
  }
  return last
}
