import * as z from 'zod/mini'
import type { Problem } from '../words/problem.ts'

const english = z.locales.en().localeError

/** What the schema has to say against a value, as a problem that a person can mend. */
export function shapeProblem(issue: z.core.$ZodIssue): Problem {
  const worded = english(issue as Parameters<typeof english>[0])
  return {
    path: issue.path.filter((step) => typeof step !== 'symbol'),
    message: (typeof worded === 'string' ? worded : worded?.message) ?? issue.code,
    mend: mendOf(issue),
  }
}

function mendOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `take out ${issue.keys.join(', ')}, or check how it is spelled`
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `write one of ${issue.options.join(', ')}`
        : 'write one of the shapes that are known here'
    case 'invalid_value':
      return `write one of ${issue.values.join(', ')}`
    case 'invalid_type':
      return `write ${kinds[issue.expected] ?? `a value of the type ${issue.expected}`}`
    case 'too_small':
      return `write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitsOf(issue.origin)}`
    case 'too_big':
      return `write ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitsOf(issue.origin)}`
    case 'invalid_format':
      return `write ${forms[issue.pattern ?? ''] ?? forms[issue.format] ?? `it in the form of ${issue.pattern ?? issue.format}`}`
    default:
      return 'see the schema of the profile'
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object: { … }',
  record: 'an object: { … }',
  string: 'a text',
}

/** What a pattern or a format asks for, in words. */
const forms: Readonly<Record<string, string>> = {
  date: 'a day that exists, as YYYY-MM-DD',
  email: 'an address such as office@example.org',
  url: 'an address from https:// on',
  '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/': 'small letters a–z, digits and single hyphens, a letter first',
  '/^[a-zA-Z][a-zA-Z0-9-]*$/': 'letters a–z, digits and hyphens, a letter first',
  '/^[a-z]{2,3}$/': 'the code of a language, such as fi',
  '/^(https:\\/\\/|mailto:|tel:)\\S+$/': 'it from https://, mailto: or tel: on',
  '/^#[0-9a-f]{6}$/': 'a colour such as #00357a',
  '/^<svg\\s[^>]*viewBox=/': 'a drawing that begins with <svg and says its viewBox',
  '/^\\d{2}$/': 'two digits',
  '/^\\d{3}$/': 'three digits',
}

function unitsOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' of them' : ''
}
