import {
  type Answers,
  campaignOutlook,
  checkAnswers,
  isFormOpen,
  type Profile,
  personalDataIn,
  type Report,
  reportingUnits,
  reportSchema,
  staffCampaigns,
  unconfirmed,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { fill, wordsIn } from '@rake/core/words'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import { askEffort, effortHeader } from '../effort.ts'
import { languageOf, RequestProblem } from '../problem.ts'
import { receiptSlip, receiptSlipSchema } from '../receipt-slip.ts'
import { inRegion } from '../region.ts'
import { storedBefore, submit } from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'
import { answersSchema, canonical, confirmedSchema, keyHeader, keyOf, limited } from './sending.ts'

const submissionSchema = z.strictObject({
  answers: answersSchema,
  confirmed: confirmedSchema,
})

/** Taking in a report. No account, no cookie; nothing is kept of who sent it. */
export const submissionRoutes = new Hono<Env>().post(
  '/:region/reports',
  describeRoute({
    summary: 'Report a phenomenon',
    description:
      'No account and no cookie. A retry with the same key and body gets the same receipt; with another body it is refused.',
    parameters: [keyHeader, effortHeader],
    responses: {
      201: json('Stored, now or before', receiptSlipSchema),
      ...problems(400, 404, 409, 413, 422, 429),
    },
  }),
  inRegion,
  askEffort,
  limited,
  valid('json', submissionSchema),
  async (c) => {
    const { profile, services } = c.var
    const key = keyOf(c)
    const { answers, confirmed = [] } = c.req.valid('json')
    const day = today(services)
    const receipt = services.secrets.receipt(profile.slug, key)
    const lang = String(answers.language)
    const slip = (submitted: string) =>
      receiptSlip({ receipt, submitted }, { profile, address: services.address, lang })
    const trace = {
      receiptHash: services.secrets.receiptHash(receipt),
      receiptKey: services.secrets.keyId,
      sent: services.secrets.bodyHash(receipt, canonical(answers)),
    }
    if (!isFormOpen(profile, day)) {
      // It may have been stored in time, and its receipt been lost on the way.
      const submitted = await storedBefore(services.db, trace)
      if (submitted === undefined) throw closed(profile, day)
      return c.json(slip(submitted), 201, { 'Cache-Control': 'no-store' })
    }

    const report = parseReport(profile, answers, languageOf(c), services)
    const findings = unconfirmed(personalDataIn(profile.form, report), confirmed)
    if (findings.length > 0) throw new RequestProblem('personalData', { findings })

    const submitted = await submit(services.db, { profile, report, day, ...trace })
    if (submitted === undefined) throw new RequestProblem('keyReused')
    return c.json(slip(submitted), 201, { 'Cache-Control': 'no-store' })
  },
)

/** That no report is taken on that day: when the next ones are, and when the results of the last ones come (PO-01). */
function closed(profile: Profile, day: PlainDate): RequestProblem {
  const outlooks = staffCampaigns(profile).map((campaign) => campaignOutlook(profile, campaign, day))
  const first = (days: readonly PlainDate[]) => days.toSorted()[0]
  return new RequestProblem('closed', {
    opens: first(outlooks.flatMap(({ windows }) => windows.map(({ from }) => from))),
    ready: first(outlooks.flatMap(({ ready }) => ready ?? [])),
  })
}

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
