import * as z from 'zod/mini'

/** A text in the language of what stands around it, or else with the language that it is in. */
export const said = z.union([z.string(), z.object({ text: z.string(), lang: z.string() })])
