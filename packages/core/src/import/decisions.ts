import * as z from 'zod/mini'
import { textHash } from '../document/hash.ts'
import {
  type Answer,
  type Finding,
  type Form,
  findPersonalData,
  isBlank,
  maskPersonalData,
  personalDataIn,
  personalDataKinds,
} from '../report/index.ts'
import type { ImportedReport } from './read-rows.ts'

/** What a person can decide of what looks like personal data. */
export const verdicts = ['mask', 'noPersonalData'] as const

const decisionSchema = z.strictObject({
  /** The key of the report. */
  report: z.string(),
  /** Its row when it was read; it may have moved since. */
  row: z.int(),
  field: z.string(),
  /** In UTF-16 code units of the text, the end exclusive. */
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.positive()),
  kind: z.enum(personalDataKinds),
  /** The text that was looked at, by the beginning of its SHA-256: of another one nothing is decided. */
  text: z.string(),
  /** The words around it, what was found masked. */
  around: z.string(),
  /** `null` until somebody decides. */
  decision: z.nullable(z.enum(verdicts)),
})

/** What was decided, of each place in each text that looks like personal data. */
export const decisionsSchema = z.strictObject({ decisions: z.readonly(z.array(decisionSchema)) })
export type Decision = z.infer<typeof decisionSchema>

/** A report of which everything has been decided, or what of it waits. */
export interface Decided {
  /** As it may be kept: masked where that was decided. */
  readonly report: ImportedReport
  /** What is left in it and is no personal data, as its writer would confirm it. */
  readonly confirmed: readonly Finding[]
  /** Empty where all has been decided. Until then none of its texts may be shown. */
  readonly waiting: readonly Decision[]
}

/** What was decided by place: see {@link decide}. */
export type Decisions = ReadonlyMap<string, Decision['decision']>

const placeOf = ({ report, field, start, end, kind, text }: Omit<Decision, 'row' | 'around' | 'decision'>) =>
  JSON.stringify([report, field, start, end, kind, text])

/** The decisions of a file, to look them up by. */
export function decisionsBy(decisions: readonly Decision[]): Decisions {
  return new Map(decisions.map((one) => [placeOf(one), one.decision]))
}

/**
 * What a report is when what was decided is done to it. A decision holds for exactly this text of exactly this
 * report. The key is asked for only where something was found.
 */
export function decide(
  form: Form,
  report: ImportedReport,
  keyOf: (report: ImportedReport) => string,
  decisions: Decisions,
): Decided {
  const findings = personalDataIn(form, report.answers)
  if (findings.length === 0) return { report, confirmed: [], waiting: [] }
  const key = keyOf(report)
  const waiting: Decision[] = []
  const confirmed: Finding[] = []
  const answers: Record<string, Answer | undefined> = { ...report.answers }
  for (const [field, ofField] of Map.groupBy(findings, (finding) => finding.field)) {
    const written = String(answers[field])
    const text = textHash(written).slice(0, 12)
    const decided = ofField.map((finding) => ({
      finding,
      decision: decisions.get(placeOf({ report: key, ...finding, text })) ?? null,
    }))
    const toMask = decided.filter(({ decision }) => decision === 'mask').map(({ finding }) => finding)
    const masked = maskPersonalData(written, toMask)
    for (const { finding, decision } of decided) {
      if (decision === null)
        waiting.push({
          report: key,
          row: report.row,
          ...finding,
          text,
          around: around(written, finding),
          decision,
        })
      if (decision !== 'noPersonalData') continue
      // Masks before it have moved it.
      const before = toMask.filter(({ end }) => end <= finding.start)
      const start = maskPersonalData(written.slice(0, finding.start), before).length
      confirmed.push({ ...finding, start, end: start + finding.end - finding.start })
    }
    answers[field] = masked
  }
  return {
    report: { ...report, answers: answers as unknown as ImportedReport['answers'] },
    confirmed,
    waiting,
  }
}

const wordsAround = 40

/** Enough to find the place in the file, with everything that looks like personal data masked. */
function around(text: string, { start, end }: Finding): string {
  const [from, to] = [Math.max(0, start - wordsAround), Math.min(text.length, end + wordsAround)]
  const spans = findPersonalData(text).filter((span) => span.end > from && span.start < to)
  const [first, last] = [
    Math.min(from, ...spans.map((span) => span.start)),
    Math.max(to, ...spans.map((span) => span.end)),
  ]
  const shifted = spans.map((span) => ({ start: span.start - first, end: span.end - first }))
  const part = maskPersonalData(text.slice(first, last), shifted).replace(/\s+/g, ' ').trim()
  return `${first > 0 ? '…' : ''}${part}${last < text.length ? '…' : ''}`
}

/** The free texts of a report, by field: all but the name, which is no text to be shown. */
export function textsOf(form: Form, { answers }: ImportedReport): { field: string; text: string }[] {
  return form.fields.flatMap(({ id, kind }) => {
    const text = answers[id]
    if (
      (kind !== 'text' && kind !== 'line') ||
      id === 'reporter' ||
      typeof text !== 'string' ||
      isBlank(text)
    )
      return []
    return [{ field: id, text }]
  })
}
