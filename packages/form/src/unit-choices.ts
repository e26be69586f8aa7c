import { lowestUnits, type RegionForm, unitPath } from '@rake/core/region'
import { type Choice, plainText } from '@rake/ui'

/**
 * The units that a reporter may pick, each with where it belongs: its municipality and the parts of the
 * organisation above it, by which it can be found too.
 */
export function unitChoices(profile: RegionForm['profile']): Choice[] {
  const labels = new Map(profile.units.map(({ id, label }) => [id, label]))
  const places = new Map(profile.municipalities.map(({ code, label }) => [code, label]))
  return lowestUnits(profile).map(({ id, label, municipality }) => {
    const above = unitPath(profile, id).slice(0, -1)
    const group = [places.get(municipality ?? ''), ...above.map((one) => labels.get(one))]
      .flatMap((text) => (text ? [plainText(text)] : []))
      .join(' · ')
    return { value: id, label, ...(group !== '' && { group }) }
  })
}
