import * as z from 'zod/mini'
import type { Lang, Localized } from '../words/localized.ts'
import type { ReporterWords } from '../words/reporter/index.ts'
import { mapTexts } from './map-texts.ts'
import { type PublicProfile, publicProfileSchema } from './public-profile.ts'
import { localized } from './schema/basics.ts'
import { textsSchema } from './schema/texts.ts'
import { type Said, spokenIn } from './spoken-in.ts'
import { lowestUnits, unitOf, unitPath } from './units.ts'

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

/** Texts that come with the receipt, or that no form shows. */
const elsewhere = { report: true, thanks: true, next: true, receipt: true, again: true } as const

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
  { units: z.readonly(z.array(formUnit)), texts: z.object(z.omit(textsSchema, elsewhere).shape) },
)

/** What the form and the tracking say themselves. What is said of a receipt and of a report comes with them. */
export interface FormWords extends Omit<ReporterWords, 'receipt' | 'told' | 'opening'> {
  /** Only where the form is not always open. */
  readonly opening?: ReporterWords['opening']
}

/** All that a region's form needs in one language, and what the tracking says before it has an answer. */
export interface RegionForm {
  /** The language to fill in in: one of the region's. */
  readonly lang: Lang
  /** The language that the words are in: another one where the region is partial in its own. */
  readonly wordsLang: Lang
  readonly profile: InOneLanguage<z.infer<typeof formProfileSchema>>
  readonly words: FormWords
}

/**
 * A region's form in one language; in the region's first if it does not offer this one. A text that the
 * language lacks is the fallback's, and says so. Pure; the API answers with the same.
 */
export function formIn(seen: PublicProfile, wished: Lang): RegionForm {
  const { lang, wordsLang, words, inOne } = spokenIn(seen, wished)
  const { receipt: _, told: __, opening, ...own } = words
  const parsed = formProfileSchema.parse({ ...seen, units: unitsToPick(seen) })
  const profile = mapTexts(formProfileSchema, parsed, (text) => inOne(text, wordsLang))
  return {
    lang,
    wordsLang,
    profile: profile as RegionForm['profile'],
    words: { ...own, ...(seen.alwaysOpen === false && { opening }) },
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
