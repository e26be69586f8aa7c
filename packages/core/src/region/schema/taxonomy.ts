import * as z from 'zod/mini'
import type { Taxonomy } from '../../taxonomy/index.ts'
import { kebab, lang, localized } from './basics.ts'

const uris = z.optional(z.array(z.url()))
const term = { id: kebab, label: localized, description: z.optional(localized) }
const ref = { id: kebab, version: z.int().check(z.positive()) }

const theme = z.strictObject({
  ...term,
  broader: z.optional(kebab),
  exactMatch: uris,
  closeMatch: uris,
  broadMatch: uris,
  retired: z.optional(z.literal(true)),
  addedBy: z.optional(kebab),
  narrowed: z.optional(z.literal(true)),
})

/** The themes of a profile, in the shape of `Taxonomy`: what `defineTaxonomy` or `extendTaxonomy` made. */
export const taxonomySchema = z.strictObject({
  ...ref,
  languages: z.optional(z.array(lang)),
  extends: z.array(z.strictObject(ref)),
  themes: z.array(theme),
  moves: z.array(z.strictObject({ from: kebab, to: kebab })),
  facets: z.array(z.strictObject({ id: kebab, label: localized, values: z.array(z.strictObject(term)) })),
}) as unknown as z.ZodMiniType<Taxonomy, Taxonomy>
