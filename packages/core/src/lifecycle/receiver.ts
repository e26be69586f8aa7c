import * as z from 'zod/mini'
import { id } from './act-parts.ts'

/** Who is given results, or has used them: a body or a working group by its id, or a unit by its own. */
export interface Receiver {
  readonly body?: string | undefined
  readonly unit?: string | undefined
}

/** The two fields of an act by which a receiver is named. */
export const receiver = { body: z.optional(id), unit: z.optional(id) }

/** Holds for an act that names just one receiver. */
export const namesOne = z.refine<Receiver>(({ body, unit }) => (body === undefined) !== (unit === undefined))

/** Holds for an act that names one receiver at most. */
export const namesOneAtMost = z.refine<Receiver>(({ body, unit }) => body === undefined || unit === undefined)

const unitPrefix = 'unit:'

/** A receiver as one text. Ids of bodies hold no colon, so that a unit never stands for one. */
export function receiverKey({ body, unit }: Receiver): string {
  return unit === undefined ? `${body}` : `${unitPrefix}${unit}`
}

/** The receiver that a {@link receiverKey} stands for. */
export function receiverOfKey(key: string): Receiver {
  return key.startsWith(unitPrefix) ? { unit: key.slice(unitPrefix.length) } : { body: key }
}

/** The receiver that an act names, and nothing else of it. */
export function receiverOf({ body, unit }: Receiver): Receiver {
  return unit === undefined ? { body } : { unit }
}
