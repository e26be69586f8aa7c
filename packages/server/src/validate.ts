import { wordsIn } from '@rake/core/words'
import type { ValidationTargets } from 'hono'
import { resolver, validator } from 'hono-openapi'
import type * as z from 'zod/mini'
import { problemSchema, RequestProblem } from './problem.ts'

/**
 * Checks a part of the request against a schema, documents it, and answers a misfit with a problem that
 * names each path.
 */
export function valid<Schema extends z.ZodMiniType, Target extends keyof ValidationTargets>(
  target: Target,
  schema: Schema,
) {
  return validator(target, schema, (result) => {
    if (result.success) return
    throw new RequestProblem('badBody', {
      problems: result.error.map(({ path = [], message }) => ({
        path: path.map((step) => (typeof step === 'object' ? String(step.key) : String(step))),
        code: 'wrongType',
        message: message || wordsIn('en').problem.wrongType,
      })),
    })
  })
}

/** One kind of answer, for the description of a route. */
export function json(description: string, schema: z.ZodMiniType) {
  return { description, content: { 'application/json': { schema: resolver(schema) } } }
}

/** The answers that are not successes, for the description of a route: `problems(404, 422)`. */
export function problems(...statuses: readonly number[]) {
  const content = { 'application/problem+json': { schema: resolver(problemSchema) } }
  return Object.fromEntries(
    statuses.map((status) => [status, { description: 'Problem details (RFC 9457)', content }]),
  )
}
