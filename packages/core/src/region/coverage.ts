import type { DateRange } from '../clock/index.ts'
import type { Profile } from './profile.ts'
import { lowestUnits, unitPath } from './units.ts'

/** Ids of the units that could report on at least one day of a range, both ends inclusive (SS-11). */
export function coverageOf(
  profile: Pick<Profile, 'units' | 'levels' | 'coverage'>,
  { from, to }: DateRange,
): string[] {
  const meets = (begins: string | undefined, ends: string | undefined) =>
    (begins === undefined || begins <= to) && (ends === undefined || from <= ends)
  const covered = profile.coverage?.filter((line) => meets(line.from, line.to)).flatMap(({ units }) => units)
  return lowestUnits(profile)
    .filter(({ id, validFrom, validTo }) => {
      const isTakenIn = covered === undefined || unitPath(profile, id).some((unit) => covered.includes(unit))
      return isTakenIn && meets(validFrom, validTo)
    })
    .map(({ id }) => id)
}
