import type * as z from 'zod/mini'
import { readDay } from '../import/read-day.ts'
import { isCleanText } from '../report/check.ts'
import { type CodedProblem, tellInLine } from '../words/coded-problem.ts'
import type { Params } from '../words/message.ts'
import { en } from '../words/shape/en.ts'
import type { ShapeWords } from '../words/shape/fi.ts'
import { formOf } from './form-of.ts'
import { keysOf, kindOf, kindOfValue } from './kind.ts'
import { namedIn } from './named-in.ts'
import { listed, nearest } from './nearest.ts'

/** What of a value can be of the wrong shape. What each means, and what to write instead, stands in words. */
export type ShapeProblemCode = keyof ShapeWords['problem']

/** All of them. */
export const shapeProblemCodes = Object.keys(en.problem) as readonly ShapeProblemCode[]

/** One thing of a value that is of the wrong shape; `shapeProblemIn` tells it in a language. */
export type ShapeProblem = CodedProblem<ShapeProblemCode>

type Path = ShapeProblem['path']

/** An issue as it is raised: with what stands there, and with the schema that has something against it. */
type Raised = z.core.$ZodRawIssue

/**
 * A value that somebody wrote, held against its schema: what the schema makes of it, or each thing that is of the wrong
 * shape, with its place, its code and, in English, its mend. `shapeProblemIn` tells them in other languages.
 */
export function parseShape<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
): { ok: true; value: Value } | { ok: false; problems: ShapeProblem[] } {
  const raised: Raised[] = []
  // What an issue says for itself is the number under which it is kept as it was raised.
  const parsed = schema.safeParse(value, { error: (issue) => String(raised.push(issue) - 1) })
  if (parsed.success) return { ok: true, value: parsed.data }
  const asRaised = (issues: readonly z.core.$ZodIssue[]) =>
    issues.flatMap(({ message }) => raised[Number(message)] ?? [])
  return { ok: false, problems: asRaised(parsed.error.issues).flatMap((issue) => told(issue, [], asRaised)) }
}

type AsRaised = (issues: readonly z.core.$ZodIssue[]) => Raised[]

function told(issue: Raised, above: Path, asRaised: AsRaised): ShapeProblem[] {
  const path = [...above, ...pathOf(issue)]
  const { input } = issue
  const problem = (code: ShapeProblemCode, params: Params = {}) => [shapeProblem(path, code, params)]
  const value = shortened(input)
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(path, input, [kindOf(issue.inst)])
    case 'invalid_value':
      return notOneOf(path, input, issue.values)
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const free = keysOf(issue.inst).filter((name) => !Object.hasOwn(input as object, name))
        return unknownKey([...path, key], key, free)
      })
    case 'invalid_key': {
      const [inKey] = asRaised(issue.issues)
      const key = String(path.at(-1))
      if (inKey?.code === 'invalid_value') return unknownKey(path, key, inKey.values.map(String))
      return problem('badKey', {
        value: key,
        form: inKey?.code === 'invalid_format' ? formOf(inKey) : 'other',
      })
    }
    case 'invalid_union':
      // With a discriminator it is known which of the shapes is meant.
      return issue.discriminator === undefined
        ? inUnion(issue.errors.map(asRaised), path, input, asRaised)
        : notOneOf(
            path,
            (input as Record<string, unknown>)[issue.discriminator],
            (issue.options ?? []) as readonly unknown[],
          )
    case 'invalid_format':
      if (String(input).trim() === '') return problem('empty')
      if (issue.format === 'date') return badDay(path, String(input))
      return problem('badForm', { value, form: formOf(issue) })
    case 'too_small': {
      const n = Number(issue.minimum) + (issue.inclusive ? 0 : 1)
      if (issue.origin === 'array') return problem('tooFew', { n })
      if (issue.origin !== 'string') return problem('tooSmall', { value, n: String(n) })
      return String(input).trim() === '' ? problem('empty') : problem('tooShort', { n })
    }
    case 'too_big': {
      const n = Number(issue.maximum) - (issue.inclusive ? 0 : 1)
      if (issue.origin === 'array') return problem('tooMany', { n })
      return issue.origin === 'string'
        ? problem('tooLong', { n })
        : problem('tooLarge', { value, n: String(n) })
    }
    default:
      return problem(typeof input === 'string' && !isCleanText(input) ? 'badCharacter' : 'unfit')
  }
}

function shapeProblem(path: Path, code: ShapeProblemCode, params: Params = {}): ShapeProblem {
  return { path, code, params, ...tellInLine(en.problem[code], namedIn(en, 'en', params)) }
}

const isNothing = (value: unknown) => value === undefined || value === null

function wrongKind(path: Path, input: unknown, kinds: readonly string[]): ShapeProblem[] {
  const params = { kinds: [...new Set(kinds)].join(' ') }
  return isNothing(input)
    ? [shapeProblem(path, 'missing', params)]
    : [shapeProblem(path, 'wrongKind', { found: kindOfValue(input), ...params })]
}

function notOneOf(path: Path, input: unknown, all: readonly unknown[]): ShapeProblem[] {
  const value = shortened(input)
  const params = { n: all.length, values: listed(value, all.map(String)) }
  return isNothing(input)
    ? [shapeProblem(path, 'missingOneOf', params)]
    : [shapeProblem(path, 'notOneOf', { value, ...params })]
}

function unknownKey(path: Path, key: string, names: readonly string[]): ShapeProblem[] {
  const near = nearest(key, names)
  if (near !== undefined) return [shapeProblem(path, 'misspelt', { key, near })]
  if (names.length === 0) return [shapeProblem(path, 'strayKey', { key })]
  return [shapeProblem(path, 'unknownKey', { key, keys: listed(key, names) })]
}

/** Days are written as `YYYY-MM-DD`; one that people write otherwise is told as it should stand. */
function badDay(path: Path, value: string): ShapeProblem[] {
  const day = readDay(value)
  return [
    day === undefined
      ? shapeProblem(path, 'badDay', { value: shortened(value) })
      : shapeProblem(path, 'dayOtherwise', { value: shortened(value), day }),
  ]
}

/** Of several shapes the one that was meant: there is least against it. */
function inUnion(
  shapes: readonly (readonly Raised[])[],
  path: Path,
  input: unknown,
  asRaised: AsRaised,
): ShapeProblem[] {
  const possible = shapes.filter((against) => !against.some(isOfOtherKind))
  const [meant] = possible.toSorted((one, other) => distance(one) - distance(other))
  if (meant) return ofMeant(meant, shapes).flatMap((issue) => told(issue, path, asRaised))
  return wrongKind(
    path,
    input,
    shapes.flatMap(([issue]) => (issue ? [kindOf(issue.inst)] : [])),
  )
}

/** How far what was written is from a shape: what it does not know at all tells more than what it misses. */
function distance(against: readonly Raised[]): number {
  return against.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 3 * issue.keys.length
    return sum + (issue.code === 'invalid_value' ? 2 : 1)
  }, 0)
}

/** Where that is wrong by which the shapes are told apart, it alone is told, with all that any of them has there. */
function ofMeant(meant: readonly Raised[], shapes: readonly (readonly Raised[])[]): readonly Raised[] {
  const choice = meant.find(({ code }) => code === 'invalid_value')
  if (!choice) return meant
  const place = pathOf(choice).join()
  const values = shapes
    .flat()
    .flatMap((issue) =>
      issue.code === 'invalid_value' && pathOf(issue).join() === place ? issue.values : [],
    )
  return [{ ...choice, values: [...new Set(values)] } as Raised]
}

/** Against the whole of what stands there, not against a part of it or how it is written. */
function isOfOtherKind(issue: Raised): boolean {
  return pathOf(issue).length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

function pathOf({ path = [] }: Raised): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol')
}

/** Enough to be found again. */
function shortened(value: unknown): string {
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
