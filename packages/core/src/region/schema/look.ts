import * as z from 'zod/mini'
import { localized } from './basics.ts'

/** How what the region publishes looks. Left out: as everybody's. */
export const lookSchema = z.optional(
  z.strictObject({
    /** The colour of headings and bars, `#00357a`. It must be readable on white (WCAG 2.2, 1.4.3). */
    accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/))),
    /** The logo of the region, as a drawing. */
    logo: z.optional(
      z.strictObject({
        /** The drawing itself, with a `viewBox`. */
        svg: z.string().check(z.maxLength(100_000), z.regex(/^<svg\s[^>]*viewBox=/)),
        /** What it says to who does not see it: mostly the name of the region. */
        alt: localized,
      }),
    ),
  }),
)
