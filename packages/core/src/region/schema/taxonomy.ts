import * as z from 'zod/mini'
import type { Taxonomy } from '../../taxonomy/index.ts'
import { kebab, lang, localized } from './basics.ts'

/** Concepts of other vocabularies, by their URIs; named as in SKOS Reference, section 10. */
const uris = z.optional(z.array(z.url()))
const term = {
  id: kebab,
  label: localized,
  /** What it covers. */
  description: z.optional(localized),
}
const ref = {
  id: kebab,
  /** Counts up from 1. */
  version: z.int().check(z.positive()),
}

const theme = z.strictObject({
  ...term,
  /** The wider theme right above it. */
  broader: z.optional(kebab),
  exactMatch: uris,
  closeMatch: uris,
  broadMatch: uris,
  /** No longer offered for new reports. */
  retired: z.optional(z.literal(true)),
  /** The taxonomy whose extension brought it in; left out in a theme of the base. */
  addedBy: z.optional(kebab),
  /** It covers less than the theme of the base that it was. */
  narrowed: z.optional(z.literal(true)),
})

/** The themes of a profile, in the shape of `Taxonomy`: what `defineTaxonomy` or `extendTaxonomy` made. */
export const taxonomySchema = z.strictObject({
  ...ref,
  /** The languages in which every text is there. */
  languages: z.optional(z.array(lang)),
  /** The taxonomies under this one, the bottom base first; empty in a base. */
  extends: z.array(z.strictObject(ref)),
  /** In the order in which they are offered. */
  themes: z.array(theme),
  /** Where the reports of earlier themes are counted now. */
  moves: z.array(
    z.strictObject({
      /** A theme that is no longer offered. */
      from: kebab,
      /** The theme that counts its reports. */
      to: kebab,
    }),
  ),
  /** Further classifications beside the theme (PO-08). */
  facets: z.array(
    z.strictObject({
      id: kebab,
      label: localized,
      /** What a report can be in it. */
      values: z.array(z.strictObject(term)),
    }),
  ),
}) as unknown as z.ZodMiniType<Taxonomy, Taxonomy>
