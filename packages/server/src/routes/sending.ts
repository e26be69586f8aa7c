import { type Answers, type PersonalDataKind, personalDataKinds } from '@rake/core'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod/mini'
import { answerProblem, RequestProblem } from '../problem.ts'

/** The largest request of a reporter, in kilobytes: every text of a long form, in characters of several bytes. */
const maxKilobytes = 256

/** Refuses what is larger than any form. */
export const limited = bodyLimit({
  maxSize: maxKilobytes * 1024,
  onError: (c) => answerProblem(c, 'tooLarge', { params: { max: maxKilobytes } }),
})

/** The largest part of an import, in kilobytes: many reports at once, few of them long. */
const maxImportKilobytes = 4096

/** Refuses what is to be sent in smaller parts. */
export const limitedPart = bodyLimit({
  maxSize: maxImportKilobytes * 1024,
  onError: (c) => answerProblem(c, 'partTooLarge', { params: { max: maxImportKilobytes } }),
})

/** The largest document, in kilobytes: a long social report with all its tables in several languages. */
const maxDocumentKilobytes = 2048

/** Refuses what is larger than any document. */
export const limitedDocument = bodyLimit({
  maxSize: maxDocumentKilobytes * 1024,
  onError: (c) => answerProblem(c, 'tooLarge', { params: { max: maxDocumentKilobytes } }),
})

const keyPattern = /^[\w-]{22,200}$/

/** The header that makes a retry safe, for the description of a route. */
export const keyHeader = {
  in: 'header' as const,
  name: 'Idempotency-Key',
  required: true,
  schema: { type: 'string' as const, pattern: keyPattern.source },
  description: 'With at least 122 random bits, such as a UUID of version 4 from a safe source',
}

/** The key of a request. Throws a problem where there is none that could be safe. */
export function keyOf(c: Context): string {
  const key = c.req.header('Idempotency-Key') ?? ''
  if (!keyPattern.test(key)) throw new RequestProblem('badKey')
  return key
}

/** Answers by field id; `language` says in which language the form was filled in. */
export const answersSchema = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))

/** The answers as one text, whatever the order in which their fields were sent. */
export function canonical(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Something in a field that would tell who a person is; `end` exclusive, in UTF-16 code units of its text. */
export const findingSchema = z.strictObject({
  field: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.enum(personalDataKinds as [PersonalDataKind]),
})

/** Findings that the writer says are no personal data, each exactly as it was found. */
export const confirmedSchema = z.optional(z.array(findingSchema).check(z.maxLength(1000)))
