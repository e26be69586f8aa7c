import type { Localized } from '@rake/core'
import { helsinkiDate } from '@rake/core/clock'
import * as z from 'zod/mini'
import type { Env } from '../context.ts'
import { type ProblemType, RequestProblem } from '../problem.ts'
import { apart, type Result, type ThingRefusal } from '../store/index.ts'

/** What routes of things find in their context. */
export type Here = Pick<Env['Variables'], 'profile' | 'services' | 'person'>

/** Who does it, and when. */
export function now({ services, person }: Here) {
  const at = services.now()
  return { actor: person, at, day: helsinkiDate(at) }
}

const problemOf: Readonly<Record<Exclude<ThingRefusal, 'missing'>, ProblemType>> = {
  forbidden: 'forbidden',
  notNow: 'notNow',
  unknownReference: 'unknownReference',
  exists: 'exists',
  notPublished: 'notPublished',
  document: 'document',
}

/** What came of something, or the problem that it is answered with; `missing` says of what there is none. */
export function orProblem<Value>(result: Result<Value>, missing: ProblemType): Value {
  if (result.ok) return result.value
  const type = result.refusal === 'missing' ? missing : problemOf[result.refusal]
  throw new RequestProblem(type, {
    ...(result.problems && { document: result.problems }),
  })
}

/** One line of a log, as it is shown. */
export const entrySchema = z.object({
  type: z.string(),
  day: z.string(),
  at: z.string(),
  by: z.optional(z.record(z.string(), z.string())),
  /** What the act names: codes, ids and numbers. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What was written with it, by field; what was erased is left out. */
  words: z.record(z.string(), z.string()),
})

interface Logged {
  readonly act: { readonly type: string }
  readonly day: string
  readonly at: string
  readonly actor: string
}

/** A log for people: who did what and when, with the words that stand beside it. */
export async function historyFor(
  { services, profile }: Here,
  log: readonly Logged[],
  words: ReadonlyMap<string, string>,
): Promise<z.infer<typeof entrySchema>[]> {
  const names = new Map<string, Localized | undefined>()
  for (const { actor } of log) {
    if (!names.has(actor)) names.set(actor, (await services.identity.person(profile.slug, actor))?.name)
  }
  return log.map(({ act, day, at, actor }) => {
    const by = names.get(actor)
    return { type: act.type, day, at, ...apart(act, words), ...(by && { by }) }
  })
}
