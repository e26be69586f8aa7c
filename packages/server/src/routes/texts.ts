import {
  answerRules,
  asPublished,
  type Profile,
  periodNamed,
  publishedText,
  type RegionPeriod,
} from '@rake/core'
import { helsinkiDate, type Instant, isPlainDate } from '@rake/core/clock'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import type { Env } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { forStaff, inRegion, whoMay } from '../region.ts'
import {
  approveText,
  pageOfTexts,
  publicAnswers,
  readEdition,
  type StoredText,
  type TextPlace,
  textFields,
  withdrawApproval,
} from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'

/** The texts of how many reports one page holds. */
const reportsOnPage = 100

const localized = z.record(z.string(), z.string())

const placePattern = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/

const askedSchema = z.object({
  /** The id of a period. */
  period: z.string(),
  /** The `next` of the page before. */
  after: z.optional(z.string().check(z.regex(placePattern))),
})

const textSchema = z.object({
  report: z.string(),
  field: z.string(),
  lang: z.string(),
  theme: z.optional(z.string()),
  written: z.string(),
  /** As it would be published: what would tell who somebody is, is masked. */
  published: z.string(),
  /** `lapsed`: what was approved is no longer what would be published; it waits again. */
  state: z.enum(['waiting', 'approved', 'lapsed']),
  /** By which a quote of a social report names it, once it is approved. */
  id: z.optional(z.string()),
  approved: z.optional(z.object({ by: localized, day: z.string() })),
  /** Whether it stands among the public answers: approved before the newest edition of its period. */
  isPublic: z.boolean(),
})

const textsSchema = z.object({
  period: z.string(),
  /** Both ends inclusive. */
  from: z.string(),
  to: z.string(),
  /** Whether every answer is published as it is, or only what a social report quotes. */
  rule: z.enum(answerRules),
  /** What the questions are called. */
  fields: z.record(z.string(), localized),
  texts: z.array(textSchema),
  /** There are more: ask for those after it. */
  next: z.optional(z.string()),
})

const approvalSchema = z.strictObject({
  report: z.string(),
  field: z.string(),
  /** As they were read: a text that is no longer so is not approved. */
  written: z.string(),
  published: z.string(),
})

const answersSchema = z.object({
  period: z.string(),
  /** Both ends inclusive. */
  from: z.string(),
  to: z.string(),
  /** Word for word but for what is masked; in an order that tells nothing. */
  answers: z.array(
    z.object({
      field: z.string(),
      /** Absent where too few answers stand under it to tell it. */
      theme: z.optional(z.string()),
      text: z.string(),
      lang: z.string(),
    }),
  ),
  /** What the themes and the questions are called. */
  themes: z.record(z.string(), localized),
  fields: z.record(z.string(), localized),
})

/** What was written, on its way to be published: approved text by text, and read by everyone (VA-02). */
export const textRoutes = new Hono<Env>()
  .get(
    '/:region/texts',
    describeRoute({
      summary: 'The free texts of a period as they would be published, and which of them are approved',
      description: 'For those who may approve them. The texts of a hundred reports at once.',
      responses: {
        200: json('By day, and in the order of arrival', textsSchema),
        ...problems(400, 401, 403, 404),
      },
    }),
    inRegion,
    forStaff,
    whoMay('text.approve'),
    valid('query', askedSchema),
    async (c) => {
      const { profile, services } = c.var
      const { db, identity } = services
      const asked = c.req.valid('query')
      const period = periodOf(profile, asked.period)
      const page = await pageOfTexts(db, profile, period, {
        after: placeOf(asked.after),
        reports: reportsOnPage,
      })
      const rule = profile.publication.answers ?? 'approvedOnly'
      const edition =
        rule === 'asTheyAre' ? await readEdition(db, profile.slug, period.id, 'everyone') : undefined
      const texts: z.infer<typeof textSchema>[] = []
      for (const one of page.texts) {
        const by = one.approvedBy && (await identity.person(profile.slug, one.approvedBy))?.name
        texts.push(viewOf(one, { ...(by || {}) }, edition?.publishedAt))
      }
      const { id, from, to } = period
      return c.json({
        period: id,
        from,
        to,
        rule,
        fields: questionsOf(profile),
        texts,
        ...(page.next && { next: `${page.next.day}.${page.next.number}` }),
      })
    },
  )
  .post(
    '/:region/texts/approvals',
    describeRoute({
      summary: 'Approve a text for publication: exactly these words',
      description:
        'What is sent is what was read: the text, and as it would be published. If either is no longer so, nothing is approved.',
      responses: { 204: { description: 'Approved, now or before' }, ...problems(400, 401, 403, 404, 409) },
    }),
    inRegion,
    forStaff,
    whoMay('text.approve'),
    valid('json', approvalSchema),
    async (c) => {
      const { profile, services, person } = c.var
      const at = services.now()
      const approving = { profile, ...c.req.valid('json'), actor: person.id, at }
      const refusal = await approveText(services.db, approving)
      if (refusal) throw new RequestProblem(refusal)
      return c.body(null, 204)
    },
  )
  .delete(
    '/:region/texts/approvals/:report/:field',
    describeRoute({
      summary: 'Take the approval of a text back: it is public no more',
      responses: { 204: { description: 'It is not approved' }, ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    whoMay('text.approve'),
    async (c) => {
      const { profile, services } = c.var
      const { report, field } = c.req.param()
      if (!(await withdrawApproval(services.db, profile.slug, report, field)))
        throw new RequestProblem('unknownText')
      return c.body(null, 204)
    },
  )
  .get(
    '/:region/answers/:period',
    describeRoute({
      summary: 'The answers of a published period, as they were written and approved',
      description:
        'Where the region publishes answers as they are: those approved before the newest edition of the period. Nothing goes with them that would lead to a report or join two answers of one.',
      responses: { 200: json('The answers', answersSchema), ...problems(404) },
    }),
    inRegion,
    async (c) => {
      const { profile, services } = c.var
      const period = periodOf(profile, c.req.param('period'))
      const answers = await publicAnswers(services.db, profile, period)
      if (!answers) throw new RequestProblem('notPublished')
      const { id, from, to } = period
      const shown = new Set(answers.map(({ theme }) => theme))
      const themes = profile.taxonomy.themes.filter((theme) => shown.has(theme.id))
      return c.json({
        period: id,
        from,
        to,
        answers,
        themes: Object.fromEntries(themes.map((theme) => [theme.id, { ...theme.label }])),
        fields: questionsOf(profile),
      })
    },
  )

function periodOf(profile: Profile, id: string): RegionPeriod {
  const period = periodNamed(profile, id)
  if (!period) throw new RequestProblem('unknownPeriod')
  return period
}

/** The place that a page names as its end; undefined for the beginning. */
function placeOf(text: string | undefined): TextPlace | undefined {
  const [, day = '', number = ''] = placePattern.exec(text ?? '') ?? []
  return isPlainDate(day) ? { day, number: Number(number) } : undefined
}

/** What the questions are called whose answers are texts. */
function questionsOf(profile: Profile): Record<string, Record<string, string>> {
  return Object.fromEntries(textFields(profile).map(({ id, label }) => [id, { ...label }]))
}

function viewOf(
  stored: StoredText,
  by: Record<string, string>,
  released: Instant | undefined,
): z.infer<typeof textSchema> {
  const { report, field, lang, theme, text, approval, approvedAt } = stored
  const holds = publishedText(text, approval) !== undefined
  return {
    report,
    field,
    lang,
    written: text,
    published: asPublished(text),
    state: holds ? 'approved' : approval ? 'lapsed' : 'waiting',
    isPublic: holds && released !== undefined && approvedAt !== undefined && approvedAt <= released,
    ...(theme !== undefined && { theme }),
    ...(holds && { id: stored.id }),
    ...(approvedAt !== undefined && { approved: { by, day: helsinkiDate(approvedAt) } }),
  }
}
