import {
  type Answers,
  checkAnswers,
  type Profile,
  personalDataIn,
  personalDataKinds,
  type Report,
  reportingUnits,
  reportSchema,
  unconfirmed,
} from '@rake/core'
import { fill, wordsIn } from '@rake/core/words'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import { answerProblem, languageOf, RequestProblem } from '../problem.ts'
import { inRegion } from '../region.ts'
import { submit } from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'

/** The largest submission, in kilobytes: every text of a long form, in characters of several bytes. */
const maxKilobytes = 256

const keyPattern = /^[\w-]{22,200}$/

const submissionSchema = z.strictObject({
  /** By field id; `language` says in which language the form was filled in. */
  answers: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
  /** Findings that the writer says are no personal data, each exactly as it was found. */
  confirmed: z.optional(
    z
      .array(
        z.strictObject({
          field: z.string(),
          start: z.int(),
          end: z.int(),
          kind: z.enum(personalDataKinds as [(typeof personalDataKinds)[number]]),
        }),
      )
      .check(z.maxLength(1000)),
  ),
})

const receiptSchema = z.object({
  /** The only key to the report: shown once, never stored. */
  receipt: z.string(),
  submitted: z.string(),
})

/** Taking in a report. No account, no cookie; nothing is kept of who sent it. */
export const submissionRoutes = new Hono<Env>().post(
  '/:region/reports',
  describeRoute({
    summary: 'Report a phenomenon',
    description:
      'No account and no cookie. A retry with the same key and body gets the same receipt; with another body it is refused.',
    parameters: [
      {
        in: 'header',
        name: 'Idempotency-Key',
        required: true,
        schema: { type: 'string', pattern: keyPattern.source },
        description: 'With at least 122 random bits, such as a UUID of version 4 from a safe source',
      },
    ],
    responses: { 201: json('Stored, now or before', receiptSchema), ...problems(400, 404, 413, 422) },
  }),
  inRegion,
  bodyLimit({
    maxSize: maxKilobytes * 1024,
    onError: (c) => answerProblem(c, 'tooLarge', { params: { max: maxKilobytes } }),
  }),
  valid('json', submissionSchema),
  async (c) => {
    const { profile, services } = c.var
    const key = c.req.header('Idempotency-Key') ?? ''
    if (!keyPattern.test(key)) throw new RequestProblem('badKey')
    const { answers, confirmed = [] } = c.req.valid('json')
    const day = today(services)

    const report = parseReport(profile, answers, languageOf(c), services)
    const findings = unconfirmed(personalDataIn(profile.form, report), confirmed)
    if (findings.length > 0) throw new RequestProblem('personalData', { findings })

    const receipt = services.secrets.receipt(profile.slug, key)
    const submitted = await submit(services.db, {
      profile,
      report,
      day,
      receiptHash: services.secrets.receiptHash(receipt),
      receiptKey: services.secrets.keyId,
      sent: services.secrets.bodyHash(receipt, canonical(answers)),
    })
    if (submitted === undefined) throw new RequestProblem('keyReused')
    return c.json({ receipt, submitted }, 201, { 'Cache-Control': 'no-store' })
  },
)

/** The answers as a report, or the problem that says in the reader's language what to mend. */
function parseReport(profile: Profile, answers: Answers, lang: string, services: Services): Report {
  const { form, languages } = profile
  const about = { form, languages, units: reportingUnits(profile, today(services)) }
  const parsed = reportSchema(about).safeParse(answers)
  if (parsed.success) return parsed.data
  const words = wordsIn(lang).problem
  throw new RequestProblem('answers', {
    problems: checkAnswers(form, answers, about).map(({ path, code, max }) => ({
      path: [...path],
      code,
      message: fill(words[code], lang, max === undefined ? {} : { max }),
    })),
  })
}

/** The answers as one text, whatever the order in which their fields were sent. */
function canonical(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
}
