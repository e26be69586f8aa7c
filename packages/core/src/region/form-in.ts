import * as z from 'zod/mini'
import type { Lang, Localized, Shown } from '../words/localized.ts'
import { type ReporterWords, reporterWords } from '../words/reporter/index.ts'
import { mapTexts } from './map-texts.ts'
import { type PublicProfile, publicProfileSchema } from './public-profile.ts'
import { localized } from './schema/basics.ts'
import { lowestUnits, unitOf, unitPath } from './units.ts'

/** A text in the language of what stands around it, or else with the language that it is in. */
export type Said = string | Shown

/** The same value with its texts in one language only. */
export type InOneLanguage<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : string extends keyof Value
      ? Said
      : { readonly [Key in keyof Value]: InOneLanguage<Value[Key]> }

/** A unit that can be reported from. */
const formUnit = z.object({
  id: z.string(),
  label: localized,
  /** Where it belongs, by which it can be found: its municipality, then what is above it, from the top. */
  places: z.readonly(z.array(localized)),
})

/** Of the public profile, what a form reads; in place of the whole organisation, the units to pick from. */
export const formProfileSchema = z.extend(
  z.omit(publicProfileSchema, {
    words: true,
    version: true,
    regionCode: true,
    levels: true,
    municipalities: true,
    units: true,
  }),
  { units: z.readonly(z.array(formUnit)) },
)

/** All that the form and the tracking of a region need in one language. */
export interface RegionForm {
  /** The language to fill in in: one of the region's. */
  readonly lang: Lang
  /** The language that the words are in: another one where the region is partial in its own. */
  readonly wordsLang: Lang
  readonly profile: InOneLanguage<z.infer<typeof formProfileSchema>>
  readonly words: ReporterWords
}

/**
 * A region's form in one language; in the region's first if it does not offer this one. A text that the
 * language lacks is the fallback's, and says so. Pure; the API answers with the same.
 */
export function formIn(seen: PublicProfile, wished: Lang): RegionForm {
  const { languages, words } = seen
  const ranked = languages.includes(wished) ? [wished, ...languages] : languages
  const spoken: Readonly<Record<Lang, ReporterWords>> = { ...reporterWords, ...words }
  const wordsLang = ranked.find((one) => one in spoken) ?? 'fi'
  const profile = formProfileSchema.parse({ ...seen, units: unitsToPick(seen) })
  const inOne = mapTexts(formProfileSchema, profile, (text): Said => {
    const lang = ranked.find((one) => one in text) ?? Object.keys(text)[0] ?? wordsLang
    const own = text[lang] ?? ''
    return lang === wordsLang ? own : { text: own, lang }
  })
  return {
    lang: ranked[0] ?? wished,
    wordsLang,
    profile: inOne as RegionForm['profile'],
    words: spoken[wordsLang] ?? reporterWords.fi,
  }
}

function unitsToPick(profile: PublicProfile): z.infer<typeof formUnit>[] {
  const places = new Map(profile.municipalities.map(({ code, label }) => [code, label]))
  return lowestUnits(profile).map(({ id, label, municipality = '' }) => {
    const above = unitPath(profile, id).slice(0, -1)
    const labels = [places.get(municipality), ...above.map((one) => unitOf(profile, one)?.label)]
    return { id, label, places: labels.filter((one): one is Localized => one !== undefined) }
  })
}
