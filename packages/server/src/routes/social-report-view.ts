import {
  may,
  type PolicyAct,
  type Receiver,
  reaches,
  receiverKey,
  receiversOf,
  resultDuties,
  type SocialReportAct,
  type SocialReportActType,
  socialReportActTypes,
  socialReportLifecycle,
} from '@rake/core'
import * as z from 'zod/mini'
import { today } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import {
  judgementOf,
  readSocialReport,
  type SocialReportLine,
  type StoredSocialReport,
} from '../store/index.ts'
import { entrySchema, type Here, historyFor } from './things.ts'

const localized = z.record(z.string(), z.string())
const acts = z.array(z.enum([...socialReportActTypes] as [SocialReportActType]))

/** One line of a list of social reports. */
export const lineSchema = z.object({
  id: z.string(),
  /** Under which it is published: `{kind}-{period}`, or `{kind}-{unit}-{period}`. */
  address: z.string(),
  kind: z.string(),
  unit: z.optional(z.string()),
  period: z.string(),
  /** `drafting`, `inWorkshop`, `inApproval`, `approved` or `published`. */
  writing: z.string(),
  /** `awaited`, `presented` or `answered`. */
  discussion: z.string(),
  /** How many versions have been published. */
  version: z.number(),
  /** The step of the kind's ladder at which it waits, where it is in approval. */
  level: z.optional(z.string()),
  /** What the reader may do now. */
  acts,
})

const receiverSchema = z.object({ body: z.optional(z.string()), unit: z.optional(z.string()) })

/** A social report with all that has happened to it. */
export const socialReportView = z.extend(lineSchema, {
  /** The document that was last submitted. */
  submitted: z.optional(z.string()),
  /** What was written of it, the first one first; by whom, when, and as which version. */
  documents: z.array(z.object({ id: z.string(), by: localized, day: z.string(), version: z.number() })),
  history: z.array(entrySchema),
  /** For whom the reader may answer, and who have not yet handled what is published (VA-05). */
  awaited: z.array(receiverSchema),
})

/**
 * Whether the reader takes part in a social report: by some act that the policy gives her where it stands, or by a
 * step of its ladder. What is published all staff may read.
 */
export function mayRead({ profile, services, person }: Here, socialReport: SocialReportLine): boolean {
  if (socialReport.snapshot.context.version > 0) return true
  const { kind } = socialReport
  if (!profile.socialReports?.some(({ id }) => id === kind)) return false
  const { handling, path } = judgementOf(profile, socialReport, person, today(services))
  const given: readonly PolicyAct[] = ['socialReport.draft', ...socialReportActTypes.filter(isOfPolicy)]
  return (
    given.some((act) => may(handling.policy, act, person, { path })) ||
    handling.approvals.some((step) => person.posts.some((post) => reaches(step, post, { path })))
  )
}

function isOfPolicy(act: SocialReportActType): act is Extract<SocialReportActType, PolicyAct> {
  return !['socialReport.pass', 'socialReport.return', 'socialReport.approve'].includes(act)
}

/** The social report, if the reader may see it; one that she may not see is not there for her. */
export async function readable(here: Here, id: string): Promise<StoredSocialReport> {
  const { profile, services } = here
  const found = await readSocialReport(services.db, profile.slug, id)
  if (!found || !mayRead(here, found)) throw new RequestProblem('unknownSocialReport')
  return found
}

/** A social report in a list, with what the reader may do now. */
export function lineOf(
  { profile, services, person }: Here,
  line: SocialReportLine,
): z.infer<typeof lineSchema> {
  const { id, address, kind, unit, period, snapshot } = line
  const { value, context } = snapshot
  const known = profile.socialReports?.find((one) => one.id === kind)
  const level = known?.approvals[Math.min(context.level, known.approvals.length - 1)]?.id
  return {
    id,
    address,
    kind,
    period,
    writing: value.writing,
    discussion: value.discussion,
    version: context.version,
    acts: known
      ? socialReportLifecycle.openActs(snapshot, judgementOf(profile, line, person, today(services)))
      : [],
    ...(unit !== undefined && { unit }),
    ...(value.writing === 'inApproval' && level !== undefined && { level }),
  }
}

/** A social report as whoever takes part in it sees it. */
export async function viewOf(
  here: Here,
  found: StoredSocialReport,
): Promise<z.infer<typeof socialReportView>> {
  const { document } = found.snapshot.context
  const { profile } = here
  const { identity } = here.services
  return {
    ...lineOf(here, found),
    documents: await Promise.all(
      found.documents.map(async ({ id, by, day, version }) => ({
        id,
        by: (await identity.person(profile.slug, by))?.name ?? { fi: by },
        day,
        version,
      })),
    ),
    history: await historyFor(here, found.log, found.words),
    awaited: awaitedBy(here, found),
    ...(document !== undefined && { submitted: document }),
  }
}

/** Those who were given the version that stands and have not answered it, and for whom the reader may (VA-05). */
function awaitedBy(
  { profile, services, person }: Here,
  { kind, log, snapshot }: StoredSocialReport,
): Receiver[] {
  const known = profile.socialReports?.find((one) => one.id === kind)
  if (!known) return []
  const { policy } = profile.handling
  const { presented, version } = snapshot.context
  return resultDuties(
    log.slice(1).map(({ act }) => act as SocialReportAct),
    receiversOf(profile, known, today(services)),
    { policy, actor: person },
  ).flatMap(({ body, unit }) => {
    const receiver = unit === undefined ? { body } : { unit }
    return presented[receiverKey(receiver)] === version ? [receiver] : []
  })
}
