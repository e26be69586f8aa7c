import {
  type DocumentProblem,
  documentProblemCodes,
  documentProblemIn,
  type Finding,
  type Lang,
  type ProblemCode,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { type ShapeProblem, shapeProblemCodes, shapeProblemIn } from '@rake/core/shape'
import { fill, type ToldProblem, wordsIn, writtenDay } from '@rake/core/words'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod/mini'
import { en, days as enDays } from './words/en.ts'
import { type DayWords, fi, days as fiDays, type ProblemType, type ProblemWords } from './words/fi.ts'
import { sv, days as svDays } from './words/sv.ts'

const words: Readonly<Record<Lang, ProblemWords>> = { fi, sv, en }
const dayWords: Readonly<Record<Lang, DayWords>> = { fi: fiDays, sv: svDays, en: enDays }

const statusOf: Readonly<Record<ProblemType, ContentfulStatusCode>> = {
  badJson: 400,
  badBody: 400,
  badKey: 400,
  notSignedIn: 401,
  forbidden: 403,
  unknownRegion: 404,
  unknownReceipt: 404,
  unknownReport: 404,
  unknownSocialReport: 404,
  unknownProposal: 404,
  unknownStatement: 404,
  unknownPublication: 404,
  unknownText: 404,
  unknownPeriod: 404,
  notPublished: 404,
  notFound: 404,
  notNow: 409,
  exists: 409,
  textChanged: 409,
  periodOpen: 409,
  closed: 409,
  tooLarge: 413,
  partTooLarge: 413,
  effort: 429,
  answers: 422,
  personalData: 422,
  keyReused: 422,
  unknownReference: 422,
  document: 422,
  internal: 500,
}

/** What can be wrong with a part of what was sent: its shape, an answer of a form, a social report. Never renamed. */
const partCodes = [
  ...new Set([
    ...shapeProblemCodes,
    ...(Object.keys(wordsIn('fi').problem) as ProblemCode[]),
    ...documentProblemCodes,
  ]),
]

/** The body of every answer that is not a success: problem details (RFC 9457). */
export const problemSchema = z.object({
  /** `urn:rake:problem:` and the kind of the problem: what a program looks at. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  /** What is wrong with which part of what was sent. */
  problems: z.optional(
    z.array(
      z.object({
        path: z.array(z.union([z.string(), z.number()])),
        code: z.enum(partCodes),
        message: z.string(),
        /** What to write instead. */
        mend: z.optional(z.string()),
      }),
    ),
  ),
  /** Personal data that was found, `end` exclusive, in UTF-16 code units of the field's text. */
  findings: z.optional(
    z.array(z.object({ field: z.string(), start: z.number(), end: z.number(), kind: z.string() })),
  ),
  /** How many bits the nonce in `Rake-Effort` has to show. */
  bits: z.optional(z.number()),
  /** The first day on which the form is open again. */
  opens: z.optional(z.string()),
  /** The day on which the results of the campaign before are due. */
  ready: z.optional(z.string()),
})

type Details = Pick<z.infer<typeof problemSchema>, 'problems' | 'bits'> & {
  findings?: readonly Finding[] | undefined
  /** Why a social report may not be published, in no language yet. */
  document?: readonly DocumentProblem[] | undefined
  /** What was sent in another shape, in no language yet. */
  shape?: readonly ShapeProblem[] | undefined
  /** Days that the detail tells as well. */
  opens?: PlainDate | undefined
  ready?: PlainDate | undefined
  /** What fills the places of the texts. */
  params?: Readonly<Record<string, string | number>> | undefined
}

/** Thrown by a route to answer with a problem. */
export class RequestProblem extends Error {
  readonly type: ProblemType
  readonly details: Details

  constructor(type: ProblemType, details: Details = {}) {
    super(type)
    this.type = type
    this.details = details
  }
}

/** The languages that the request's `Accept-Language` (RFC 9110, 12.5.4) names, dearest first. */
export function wishesOf(c: Context): Lang[] {
  const wanted = (c.req.header('Accept-Language') ?? '').split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';')
    const q = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean)
    return { lang: tag.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q) }
  })
  return wanted.sort((a, b) => b.weight - a.weight).map(({ lang }) => lang)
}

/** The language to answer in: the first of the {@link wishesOf} that there are words for, Finnish otherwise. */
export function languageOf(c: Context): Lang {
  return wishesOf(c).find((lang) => lang in words) ?? 'fi'
}

/** Answers with a problem in the reader's language. */
export function answerProblem(
  c: Context,
  type: ProblemType,
  { params, document, shape, ...details }: Details = {},
): Response {
  const lang = languageOf(c)
  const [title, detail] = (words[lang] ?? fi)[type]
  const status = statusOf[type]
  const told = (['opens', 'ready'] as const).flatMap((name) => {
    const day = details[name]
    return day ? [fill((dayWords[lang] ?? fiDays)[name], lang, { day: writtenDay(day, lang) })] : []
  })
  const body = {
    type: `urn:rake:problem:${type}`,
    title,
    status,
    detail: [fill(detail, lang, params), ...told].join(' '),
    ...details,
    ...(document && { problems: document.map((one) => inPart(one, documentProblemIn(one, lang))) }),
    ...(shape && { problems: shape.map((one) => inPart(one, shapeProblemIn(one, lang))) }),
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': lang,
    'Cache-Control': 'no-store',
  })
}

/** What is wrong with which part of what was sent, in the reader's language. */
function inPart({ path, code }: DocumentProblem | ShapeProblem, told: ToldProblem) {
  return { path: [...path], code, ...told }
}

/** The last word on whatever a route throws. What was sent never gets into the log; only where it failed does. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof RequestProblem) return answerProblem(c, error.type, error.details)
  if (error instanceof HTTPException) {
    if (error.status === 413) return answerProblem(c, 'tooLarge')
    return answerProblem(c, error.status === 400 ? 'badJson' : 'internal')
  }
  const code = (error as { code?: unknown }).code
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  console.error(
    [`${c.req.method} ${c.req.routePath}: ${error.name} ${code ?? ''}`, ...frames.slice(0, 8)].join('\n'),
  )
  return answerProblem(c, 'internal')
}
export type { ProblemType }
