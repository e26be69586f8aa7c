import { findPersonalData, publishedText, type TextOfEdition } from '../report/index.ts'
import { encodeKey, type SuppressionRule } from '../summary/index.ts'
import { isRegionWide } from '../summary/rule.ts'
import type { Lang } from '../words/index.ts'
import type { Problem } from '../words/problem.ts'
import { checkFigures, tableHash } from './figures.ts'
import type { PublishedTable, Since } from './parts.ts'
import type { SocialReport } from './schema.ts'
import type { PublishedBefore } from './since.ts'
import { type Found, textsIn } from './texts.ts'

/** What of a region's profile a social report is held to. */
export interface DocumentProfile {
  readonly languages: readonly Lang[]
  /** Languages that need not be complete. */
  readonly partial?: readonly Lang[] | undefined
  readonly publication: {
    readonly tables: readonly { readonly id: string; readonly audience?: string | undefined }[]
  }
}

/** What a social report is checked against. */
export interface Against {
  readonly profile: DocumentProfile
  readonly rule: SuppressionRule
  /** The texts of the period's reports with their approvals: a quote is one of them, by its id. */
  readonly texts: readonly TextOfEdition[]
  /** What the report may be compared with: the editions that have been published of earlier periods. */
  readonly before?: readonly PublishedBefore[] | undefined
}

/**
 * Why a social report may not be published, each with its place and how to mend it; an empty list if it may. Its
 * shape is that of `socialReportSchema` already.
 */
export function documentProblems(document: SocialReport, against: Against): Problem[] {
  const { profile, rule, texts } = against
  const found = textsIn(document)
  return [
    ...periodProblems(document),
    ...languageProblems(document, profile, found),
    ...tableProblems(document, profile, rule),
    ...sumProblems(document),
    ...sinceProblems(document, against),
    ...checkFigures(document),
    ...quoteProblems(document, texts),
    ...personalDataProblems(found),
    ...proposalProblems(document),
  ]
}

function periodProblems({ period, n }: SocialReport): Problem[] {
  return [
    ...problemIf(
      period.from > period.to,
      ['period', 'to'],
      `${period.to} is before ${period.from}`,
      'write the last day, which is inclusive',
    ),
    ...problemIf(
      n.query.period !== period.id,
      ['n', 'query', 'period'],
      `the figures are of ${n.query.period}, the report is of ${period.id}`,
      'take the figures from an edition of the period',
    ),
  ]
}

function languageProblems(
  { languages }: SocialReport,
  profile: DocumentProfile,
  texts: readonly Found[],
): Problem[] {
  const [fallback] = languages
  const complete = languages.filter((lang) => lang === fallback || !profile.partial?.includes(lang))
  return [
    ...languages.flatMap((lang, index) =>
      problemIf(
        !profile.languages.includes(lang),
        ['languages', index],
        `"${lang}" is not a language of the region`,
        `write one of ${profile.languages.join(', ')}`,
      ),
    ),
    ...texts.flatMap(({ path, ...found }) => {
      if (!('localized' in found)) return []
      const lacking = complete.filter((lang) => !(lang in found.localized))
      return problemIf(
        lacking.length > 0,
        path,
        `the text is missing in ${lacking.join(', ')}`,
        'write it, or take the language out of the report',
      )
    }),
  ]
}

/** Tables that this audience may see (SS-12), with nothing small of any place in them. */
function tableProblems(
  { tables, audience }: SocialReport,
  profile: DocumentProfile,
  rule: SuppressionRule,
): Problem[] {
  return tables.flatMap((table, index) => problemsOfTable(table, ['tables', index], audience, profile, rule))
}

function problemsOfTable(
  table: PublishedTable,
  path: Problem['path'],
  audience: SocialReport['audience'],
  { publication }: DocumentProfile,
  rule: SuppressionRule,
): Problem[] {
  const named = publication.tables.find(({ id }) => id === table.id)
  const isShown = named?.audience === 'everyone' || (audience === 'staff' && named?.audience === 'staff')
  return [
    ...problemIf(
      !named,
      [...path, 'id'],
      `the region has no table "${table.id}"`,
      'name a table of publication.tables',
    ),
    ...problemIf(
      named && !isShown,
      [...path, 'id'],
      `"${table.id}" is not published to ${audience === 'everyone' ? 'everyone' : 'the staff'}`,
      'take the table out',
    ),
    ...(isRegionWide(table, rule) ? [] : table.rows).flatMap(({ key, n }, row) =>
      problemIf(
        n !== null && n < rule.threshold,
        [...path, 'rows', row, 'n'],
        `${encodeKey(key)} tells ${n}, which is under ${rule.threshold}`,
        'publish the table as suppress() gives it',
      ),
    ),
  ]
}

/** Every report stands in one row of each table and under one theme, and the tables are of the same reports. */
function sumProblems({ n, themes, tables }: SocialReport): Problem[] {
  const sum = themes.reduce((before, { figure }) => before + (figure.n ?? 0), 0)
  const areTold = n.n !== null && themes.every(({ figure }) => figure.n !== null)
  return [
    ...problemIf(
      areTold && sum !== n.n,
      ['themes'],
      `the themes add up to ${sum}, the reports are ${n.n}`,
      'count each report under exactly one theme, and leave no theme out',
    ),
    ...tables.flatMap((table, index) => [
      ...problemIf(
        table.total !== n.n,
        ['tables', index, 'total'],
        `it counts ${table.total} reports, the whole ${n.n}`,
        'take all tables from one edition',
      ),
      ...problemIf(
        !table.several && !addsUp(table),
        ['tables', index, 'rows'],
        `the rows do not add up to ${table.total}`,
        'take the table as it was published',
      ),
    ]),
  ]
}

/** The period before has ended, and what is said of it was published exactly so: nothing is told for the first time. */
function sinceProblems(
  { since, period, themes, audience }: SocialReport,
  { profile, rule, before = [] }: Against,
): Problem[] {
  if (!since) return []
  const { table, n } = since
  const counted = new Set(table.rows.flatMap(({ key }) => key))
  const left = themes.filter(({ id }) => counted.has(id) && since.themes.every((one) => one.id !== id))
  return [
    ...problemIf(
      since.period.from > since.period.to || since.period.to >= period.from,
      ['since', 'period', 'to'],
      `${since.period.from} – ${since.period.to} is no period before ${period.from}`,
      'compare with a period that had ended by then',
    ),
    ...problemIf(
      n.query.period !== since.period.id,
      ['since', 'n', 'query', 'period'],
      `the figures are of ${n.query.period}, the period before is ${since.period.id}`,
      'take the figures from an edition of that period',
    ),
    ...problemIf(
      !before.some((edition) => isPublishedIn(edition, since)),
      ['since', 'table'],
      `edition ${n.query.edition} of ${since.period.id} has not been published with this table`,
      'compare with an edition as it was published',
    ),
    ...problemsOfTable(table, ['since', 'table'], audience, profile, rule),
    ...problemIf(
      table.total !== n.n || (!table.several && !addsUp(table)),
      ['since', 'table', 'rows'],
      `the rows do not add up to ${n.n}`,
      'take the table as it was published',
    ),
    ...problemIf(
      left.length > 0,
      ['since', 'themes'],
      `${left.map(({ id }) => `"${id}"`).join(', ')} was counted then too`,
      'compare every theme that can be compared',
    ),
  ]
}

function isPublishedIn({ period, edition, tables }: PublishedBefore, { table, n, ...since }: Since): boolean {
  const published = tables.find(({ id }) => id === table.id)
  return (
    period.id === since.period.id &&
    edition === n.query.edition &&
    published !== undefined &&
    tableHash(published, n.query) === tableHash(table, n.query)
  )
}

/** Hidden rows stand for what is missing, which cannot be less than nothing. */
function addsUp({ rows, total }: PublishedTable): boolean {
  const told = rows.reduce((sum, { n }) => sum + (n ?? 0), 0)
  return rows.some(({ n }) => n === null) ? told <= total : told === total
}

/** No free text that a person has not approved exactly so (VA-02). */
function quoteProblems({ themes }: SocialReport, texts: readonly TextOfEdition[]): Problem[] {
  return themes.flatMap(({ quotes }, theme) =>
    quotes.flatMap(({ id, text }, quote) => {
      const written = texts.find((one) => one.id === id)
      const approved = written && publishedText(written.text, written.approval)
      return problemIf(
        approved !== text,
        ['themes', theme, 'quotes', quote, 'text'],
        approved === undefined ? `nobody has approved the text "${id}"` : `"${id}" was approved otherwise`,
        'let somebody approve exactly these words, or take the quote out',
      )
    }),
  )
}

/**
 * What would tell who somebody is, in any text, whoever has approved it. Only a citation may name persons: those
 * who wrote what is cited.
 */
function personalDataProblems(texts: readonly Found[]): Problem[] {
  const plain = texts.flatMap(({ path, ...found }) =>
    'localized' in found
      ? Object.entries(found.localized).map(([lang, text]) => ({ path: [...path, lang], text }))
      : [{ path, text: found.text }],
  )
  return plain.flatMap(({ path, text }) =>
    findPersonalData(text)
      .filter(({ kind }) => !(kind === 'personName' && path.at(-1) === 'citation'))
      .map(({ kind, start, end }) => ({
        path,
        // The words themselves are not repeated: a list of problems is passed on and kept.
        message: `characters ${start + 1}–${end} look like ${kinds[kind]}`,
        mend: 'take it out, or put ▮▮▮ in its place',
      })),
  )
}

const kinds: Readonly<Record<ReturnType<typeof findPersonalData>[number]['kind'], string>> = {
  personalIdentityCode: 'a personal identity code',
  iban: 'an account number',
  email: 'an e-mail address',
  dateOfBirth: 'a date of birth',
  phone: 'a telephone number',
  streetAddress: 'a street address',
  personName: 'the name of a person',
}

/** A proposal answers a theme of the report, and has come to something once it has ended. */
function proposalProblems({ proposals, themes }: SocialReport): Problem[] {
  return proposals.flatMap(({ theme, state, outcome }, index) => [
    ...problemIf(
      theme !== undefined && themes.every(({ id }) => id !== theme),
      ['proposals', index, 'theme'],
      `the report has no theme "${theme}"`,
      `write one of ${themes.map(({ id }) => id).join(', ')}`,
    ),
    ...problemIf(
      (state === 'ended') !== (outcome !== undefined),
      ['proposals', index, 'outcome'],
      state === 'ended' ? 'it has ended with nothing said of what came of it' : 'it has not ended yet',
      state === 'ended' ? 'write what came of it' : 'take the outcome out',
    ),
  ])
}

function problemIf(is: boolean | undefined, path: Problem['path'], message: string, mend: string): Problem[] {
  return is ? [{ path, message, mend }] : []
}
