import { randomUUID } from 'node:crypto'
import {
  approve as approvalOf,
  currentTheme,
  type Profile,
  periodNamed,
  publishedText,
  type TextOfEdition,
} from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from './connect.ts'
import { belongsTo, type Span } from './counts.ts'
import { isId } from './id.ts'

/** A free text of a report, its approval if it has one, and what it is shown by. */
export interface StoredText extends TextOfEdition {
  /** Of its approval: it leads to no report, and may be published. Of what is not approved, report and field. */
  readonly id: string
  readonly report: string
  /** The place of its report in the order of arrival. */
  readonly number: number
  /** The field of the form. */
  readonly field: string
  /** In which the form was filled in. */
  readonly lang: string
  /** The theme that counts today what its report was classified under. */
  readonly theme?: string
  readonly approvedBy?: string
  readonly approvedAt?: Instant
}

/** The fields whose answers are texts that can be published; single lines, such as a name, never are. */
export function textFields({ form }: Pick<Profile, 'form'>) {
  return form.fields.filter(({ kind }) => kind === 'text')
}

/**
 * The texts of the reports of a span, by day and in the order of arrival, with their approvals, as the rule of the region looks
 * at them (`textsOfEdition`): all of them where answers are published as they are, else those that were approved.
 */
export function textsOfPeriod(db: Db, profile: Profile, span: Span): Promise<StoredText[]> {
  return profile.publication.answers === 'asTheyAre'
    ? readTexts(db, profile, belongsTo(span))
    : approvedTexts(db, profile, span)
}

/** Of the texts of a span, those that somebody approved, whether that still holds or not. */
export function approvedTexts(db: Db, profile: Profile, span: Span): Promise<StoredText[]> {
  return readTexts(db, profile, sql`${belongsTo(span)} and approval.id is not null`)
}

/** Those of the texts of a period that are approved under these ids; what there is none of is left out. */
export async function textsNamed(
  db: Db,
  { profile, period, ids }: { profile: Profile; period: string; ids: readonly string[] },
): Promise<StoredText[]> {
  const span = periodNamed(profile, period)
  if (!span) return []
  return readTexts(db, profile, sql`${belongsTo(span)} and approval.id = any (${ids.filter(isId)}::uuid[])`)
}

/** Where a page of texts ends: the day and the number of its last report. */
export interface TextPlace {
  readonly day: PlainDate
  readonly number: number
}

/** A run of texts: those of whole reports. */
interface TextPage {
  readonly texts: readonly StoredText[]
  /** After which the next page begins; absent at the end. */
  readonly next?: TextPlace
}

/** The texts of so many reports of a span, by day and in the order of arrival, of those after a place. */
export async function pageOfTexts(
  db: Db,
  profile: Profile,
  span: Span,
  { after, reports }: { after?: TextPlace | undefined; reports: number },
): Promise<TextPage> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'submitted as day', 'number'])
    .where('region', '=', profile.slug)
    .where(belongsTo(span))
    .$if(after !== undefined, (all) =>
      all.where(sql<boolean>`(submitted, number) > (${after?.day}::date, ${after?.number}::bigint)`),
    )
    .orderBy('submitted')
    .orderBy('number')
    .limit(reports)
    .execute()
  const last = rows.at(-1)
  if (!last) return { texts: [] }
  const texts = await readTexts(db, profile, sql`report.id = any (${rows.map(({ id }) => id)}::uuid[])`)
  return { texts, ...(rows.length === reports && { next: { day: last.day, number: last.number } }) }
}

async function readTexts(db: Db, profile: Profile, which: RawBuilder<SqlBool>): Promise<StoredText[]> {
  const { slug, taxonomy } = profile
  const { rows } = await sql<{
    report: string
    number: number
    field: string
    lang: string
    text: string
    theme: string | null
    id: string | null
    written: string
    published: string
    approvedBy: string
    approvedAt: Instant
  }>`
    select report.id as report, report.number, of.field, answers.answers ->> 'language' as lang,
      answers.answers ->> of.field as text, snapshot.context ->> 'theme' as theme, approval.id,
      approval.written, approval.published, approval.approved_by as "approvedBy",
      approval.approved_at as "approvedAt"
    from report
    join answers on answers.region = report.region and answers.report = report.id
    join snapshot on snapshot.region = report.region and snapshot.report = report.id
    cross join unnest(${textFields(profile).map(({ id }) => id)}::text[]) with ordinality as of (field, nth)
    left join approval on approval.region = report.region and approval.report = report.id
      and approval.field = of.field
    where report.region = ${slug} and ${which} and answers.answers ->> of.field ~ '[^[:space:]]'
    order by report.submitted, report.number, of.nth
  `.execute(db)
  return rows.map(({ id, theme, written, published, approvedBy, approvedAt, ...row }) => ({
    ...row,
    id: id ?? `${row.report}/${row.field}`,
    ...(theme !== null && { theme: currentTheme(taxonomy, theme) }),
    ...(id !== null && { approval: { written, published }, approvedBy, approvedAt }),
  }))
}

/** Who approves exactly which words, and when. */
export interface Approving {
  readonly profile: Profile
  readonly report: string
  readonly field: string
  /** As the approver has read them. */
  readonly written: string
  readonly published: string
  readonly actor: string
  readonly at: Instant
}

/** Why it was not approved: there is no such text, or it is not, or is not published as, what was read. */
export type ApprovalRefusal = 'unknownText' | 'textChanged'

/** Approves a text as it stands, and as it would be published (VA-02). What is approved already, stays so. */
export function approveText(db: Db, approving: Approving): Promise<ApprovalRefusal | undefined> {
  return db.transaction().execute(async (tx) => {
    const { profile, report, field, written, published, actor, at } = approving
    const region = profile.slug
    if (!isId(report) || !textFields(profile).some(({ id }) => id === field)) return 'unknownText'
    const row = await tx
      .selectFrom('answers')
      .select('answers')
      .where('region', '=', region)
      .where('report', '=', report)
      // What is erased meanwhile takes its approval along.
      .forShare()
      .executeTakeFirst()
    const text = row?.answers[field]
    if (typeof text !== 'string' || text.trim() === '') return 'unknownText'
    if (publishedText(text, { written, published }) === undefined) return 'textChanged'
    const words = { ...approvalOf(text), approved_by: actor, approved_at: at }
    await tx
      .insertInto('approval')
      .values({ region, report, field, id: randomUUID(), ...words })
      .onConflict((known) =>
        known
          .columns(['region', 'report', 'field'])
          .doUpdateSet(words)
          .where(({ or, eb }) =>
            or([
              eb('approval.written', '<>', words.written),
              eb('approval.published', '<>', words.published),
            ]),
          ),
      )
      .execute()
    return undefined
  })
}

/** Takes an approval back; whether there was one. */
export async function withdrawApproval(
  db: Db,
  region: string,
  report: string,
  field: string,
): Promise<boolean> {
  if (!isId(report)) return false
  const { numDeletedRows } = await db
    .deleteFrom('approval')
    .where('region', '=', region)
    .where('report', '=', report)
    .where('field', '=', field)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
