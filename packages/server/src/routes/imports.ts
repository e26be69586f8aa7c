import { helsinkiDate } from '@rake/core/clock'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import type { Env } from '../context.ts'
import { languageOf } from '../problem.ts'
import { forStaff, inRegion, whoMay } from '../region.ts'
import { type Imported, importedBefore, importReport, newImport } from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'
import { checkRow, type ImportRow, importRowSchema, obstacle, obstacleSchema } from './import-row.ts'
import { canonical, findingSchema, limitedPart } from './sending.ts'

/** How many reports one request brings in at most. */
const mostAtOnce = 200

const importSchema = z.strictObject({
  /** What it is called from where they come, the same at every try: a file, a survey, another system. */
  source: z.string().check(z.regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u)),
  reports: z.array(importRowSchema).check(z.minLength(1), z.maxLength(mostAtOnce)),
})

const importedSchema = z.object({
  /** In the order in which they were sent. */
  reports: z.array(
    z.object({
      key: z.string(),
      /** `stored` now, `there` since an earlier time; `refused`, and nothing of it stored. */
      result: z.enum(['stored', 'there', 'refused']),
      problems: z.optional(z.array(obstacleSchema)),
      /** Personal data that was found, and is to be taken out or confirmed. */
      findings: z.optional(z.array(findingSchema)),
    }),
  ),
  stored: z.number(),
  there: z.number(),
  refused: z.number(),
})
type ImportedRow = z.infer<typeof importedSchema>['reports'][number]

/** Bringing in what was gathered elsewhere. For those whom the policy lets. */
export const importRoutes = new Hono<Env>().post(
  '/:region/imports',
  describeRoute({
    summary: 'Bring in reports that were gathered elsewhere',
    description:
      'At most 200 at once. Each is stored whole or not at all, with its own day and without a receipt; nobody is told. The same key of the same source is stored once: what was cut off is sent again.',
    responses: {
      200: json('What became of each', importedSchema),
      ...problems(400, 401, 403, 404, 413),
    },
  }),
  inRegion,
  forStaff,
  whoMay('report.import'),
  limitedPart,
  valid('json', importSchema),
  async (c) => {
    const { profile, services, person } = c.var
    const { db, secrets } = services
    const lang = languageOf(c)
    const { source, reports } = c.req.valid('json')
    const at = services.now()
    const importing = newImport({ actor: person, source, at, today: helsinkiDate(at) })
    const rows = reports.map((row) => {
      const receiptHash = secrets.importHash(profile.slug, source, row.key)
      const content = JSON.stringify([row.submitted, row.theme ?? null, canonical(row.answers)])
      const sent = secrets.bodyHash(receiptHash.toString('hex'), content)
      return { row, trace: { receiptHash, sent, receiptKey: secrets.keyId } }
    })
    // What is there stays there, whatever has become of units, themes and periods since.
    const before = await importedBefore(
      db,
      rows.map(({ trace }) => trace),
    )

    const told: ImportedRow[] = []
    for (const [nth, { row, trace }] of rows.entries()) {
      told.push({ key: row.key, ...(await bring(row, trace, before[nth])) })
    }
    const count = (result: ImportedRow['result']) => told.filter((one) => one.result === result).length
    return c.json({
      reports: told,
      stored: count('stored'),
      there: count('there'),
      refused: count('refused'),
    })

    async function bring(
      row: ImportRow,
      trace: (typeof rows)[number]['trace'],
      known: (typeof before)[number],
    ): Promise<Omit<ImportedRow, 'key'>> {
      if (known) return tell({ result: known })
      const checked = checkRow(profile, row, lang, importing.today)
      if ('report' in checked) {
        return tell(await importReport(db, { profile, ...checked, ...trace, theme: row.theme }, importing))
      }
      const { problems, findings } = checked
      return { result: 'refused', problems, ...(findings.length > 0 && { findings }) }
    }

    function tell(imported: Imported): Omit<ImportedRow, 'key'> {
      if (imported.result === 'stored' || imported.result === 'there') return { result: imported.result }
      const problem =
        imported.result === 'published'
          ? obstacle(lang, 'published', ['submitted'], { period: imported.period })
          : obstacle(lang, 'keyReused', ['key'])
      return { result: 'refused', problems: [problem] }
    }
  },
)
