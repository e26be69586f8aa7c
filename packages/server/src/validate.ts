import { parseShape } from '@rake/core/shape'
import type { ValidationTargets } from 'hono'
import { resolver, validator } from 'hono-openapi'
import type * as z from 'zod/mini'
import { problemSchema, RequestProblem } from './problem.ts'

/**
 * Checks a part of the request against a schema, documents it, and answers a misfit with a problem that
 * names each path with its code and its mend.
 */
export function valid<Schema extends z.ZodMiniType, Target extends keyof ValidationTargets>(
  target: Target,
  schema: Schema,
) {
  return validator(target, schema, (result) => {
    if (result.success) return
    const parsed = parseShape(schema, result.data)
    throw new RequestProblem('badBody', parsed.ok ? {} : { shape: parsed.problems })
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
