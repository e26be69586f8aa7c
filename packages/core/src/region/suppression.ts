import type { Nesting, SuppressionRule } from '../summary/index.ts'
import { placesOf } from './dimensions.ts'
import type { Profile, Unit } from './profile.ts'

/**
 * What of a region's published tables is protected, and by what one table could be subtracted from
 * another: each level lies in the one above it, and a unit in its municipality.
 */
export function suppressionRule(profile: Profile): SuppressionRule {
  const { levels, units, publication } = profile
  const nested: Nesting[] = levels.flatMap(({ id: finer }, index) => {
    const within = (coarser: string, of: (unit: Unit) => string | undefined): Nesting => ({
      finer,
      coarser,
      parentOf: Object.fromEntries(
        units
          .filter(({ level }) => level === finer)
          .flatMap((unit) => {
            const parent = of(unit)
            return parent === undefined ? [] : [[unit.id, parent]]
          }),
      ),
    })
    const above = levels[index - 1]
    const isLowest = index === levels.length - 1
    return [
      ...(above ? [within(above.id, ({ parent }) => parent)] : []),
      ...(isLowest ? [within('municipality', ({ municipality }) => municipality ?? 'none')] : []),
    ]
  })
  return { threshold: publication.threshold, places: placesOf(profile), nested }
}
