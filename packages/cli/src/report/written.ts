import { socialReportSchema } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import * as z from 'zod/mini'
import type { CliWords } from '../words/index.ts'
import { isThere } from '../working-files.ts'
import { readYaml, type YamlFile } from '../yaml-file.ts'

const { shape } = socialReportSchema
/** A text in the languages of the report. */
const text = shape.title

const quote = z.strictObject({
  /** As Excel numbers it. */
  row: z.int(),
  field: z.string(),
  /** Exactly as it is published: whoever writes it here approves it. */
  text: z.string().check(z.minLength(1)),
})
export type WrittenQuote = z.infer<typeof quote>

const written = z.strictObject({
  id: z.optional(shape.id),
  version: z.optional(shape.version),
  languages: z.optional(shape.languages),
  title: z.optional(text),
  published: z.optional(shape.published),
  audience: z.optional(shape.audience),
  method: z.optional(text),
  coverage: z.optional(text),
  suppression: z.optional(text),
  findings: z.optional(z.record(z.string(), z.readonly(z.array(text)))),
  proposals: z.optional(z.pipe(z.transform(completed), shape.proposals)),
  sources: z.optional(shape.sources),
  statements: z.optional(shape.statements),
  views: z.optional(shape.views),
  earlier: shape.earlier,
  presentations: z.optional(shape.presentations),
  quotes: z.optional(z.readonly(z.array(quote))),
})

/** What people write of a social report beside its figures; whatever is left out is said by the tool itself. */
const writtenSchema = z.pipe(z.transform(withoutBlanks), written)
export type WrittenPart = z.infer<typeof written>

/** What only a proposal under way has need of is left out of a new one. */
function completed(proposals: unknown): unknown {
  if (!Array.isArray(proposals)) return proposals
  return proposals.map((one, at) =>
    typeof one === 'object' ? { id: `proposal-${at + 1}`, state: 'proposed', uses: [], ...one } : one,
  )
}

/** A key with nothing after it has not been filled in yet. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.trim() : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutBlanks(inner)]),
  )
}

/** What has been written; nothing where there is no file yet. */
export async function readWritten(
  path: string,
  isGiven: boolean,
  lang: Lang,
  words: CliWords,
): Promise<YamlFile<WrittenPart> | undefined> {
  if (!isGiven && !(await isThere(path))) return undefined
  return readYaml(path, writtenSchema as unknown as z.ZodMiniType<WrittenPart>, lang, words)
}
