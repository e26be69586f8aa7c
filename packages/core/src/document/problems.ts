import { publishedText, type TextOfEdition } from '../report/index.ts'
import { encodeKey, type SuppressionRule } from '../summary/index.ts'
import { isRegionWide } from '../summary/rule.ts'
import type { Lang } from '../words/index.ts'
import type { Params } from '../words/message.ts'
import { type DocumentProblem, type DocumentProblemCode, documentProblem } from './document-problem.ts'
import { checkFigures, tableHash } from './figures.ts'
import type { PublishedTable, Since } from './parts.ts'
import { personalDataProblems } from './personal-data.ts'
import { type SocialReport, socialReportSchema } from './schema.ts'
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
 * Why a social report may not be published, each with its place, its code and, in English, how to mend it; an empty
 * list if it may. Its shape is that of `socialReportSchema` already. `documentProblemIn` tells them in other languages.
 */
export function documentProblems(document: SocialReport, against: Against): DocumentProblem[] {
  const { profile, rule, texts } = against
  const found = textsIn(socialReportSchema, document)
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

function periodProblems({ period, n }: SocialReport): DocumentProblem[] {
  return [
    ...problemIf(period.from > period.to, ['period', 'to'], 'periodBackwards', {
      from: period.from,
      to: period.to,
    }),
    ...problemIf(n.query.period !== period.id, ['n', 'query', 'period'], 'otherPeriod', {
      figures: n.query.period,
      report: period.id,
    }),
  ]
}

function languageProblems(
  { languages }: SocialReport,
  profile: DocumentProfile,
  texts: readonly Found[],
): DocumentProblem[] {
  const [fallback] = languages
  const complete = languages.filter((lang) => lang === fallback || !profile.partial?.includes(lang))
  return [
    ...languages.flatMap((lang, index) =>
      problemIf(!profile.languages.includes(lang), ['languages', index], 'unknownLanguage', {
        lang,
        languages: profile.languages.join(', '),
      }),
    ),
    ...texts.flatMap(({ path, ...found }) => {
      if (!('localized' in found)) return []
      const lacking = complete.filter((lang) => !(lang in found.localized))
      return problemIf(lacking.length > 0, path, 'missingText', {
        n: lacking.length,
        languages: lacking.join(', '),
      })
    }),
  ]
}

/** Tables that this audience may see (SS-12), with nothing small of any place in them. */
function tableProblems(
  { tables, audience }: SocialReport,
  profile: DocumentProfile,
  rule: SuppressionRule,
): DocumentProblem[] {
  return tables.flatMap((table, index) => problemsOfTable(table, ['tables', index], audience, profile, rule))
}

function problemsOfTable(
  table: PublishedTable,
  path: DocumentProblem['path'],
  audience: SocialReport['audience'],
  { publication }: DocumentProfile,
  rule: SuppressionRule,
): DocumentProblem[] {
  const named = publication.tables.find(({ id }) => id === table.id)
  const isShown = named?.audience === 'everyone' || (audience === 'staff' && named?.audience === 'staff')
  return [
    ...problemIf(!named, [...path, 'id'], 'unknownTable', { table: table.id }),
    ...problemIf(
      named && !isShown,
      [...path, 'id'],
      audience === 'everyone' ? 'notForEveryone' : 'notForStaff',
      { table: table.id },
    ),
    ...(isRegionWide(table, rule) ? [] : table.rows).flatMap(({ key, n }, row) =>
      problemIf(n !== null && n < rule.threshold, [...path, 'rows', row, 'n'], 'smallFigure', {
        key: encodeKey(key),
        n: n ?? '–',
        threshold: rule.threshold,
      }),
    ),
  ]
}

/** Every report stands in one row of each table and under one theme, and the tables are of the same reports. */
function sumProblems({ n, themes, tables }: SocialReport): DocumentProblem[] {
  const sum = themes.reduce((before, { figure }) => before + (figure.n ?? 0), 0)
  const areTold = n.n !== null && themes.every(({ figure }) => figure.n !== null)
  return [
    ...problemIf(areTold && sum !== n.n, ['themes'], 'themesDoNotAddUp', { sum, n: n.n ?? '–' }),
    ...tables.flatMap((table, index) => [
      ...problemIf(table.total !== n.n, ['tables', index, 'total'], 'otherTotal', {
        total: table.total,
        n: n.n ?? '–',
      }),
      ...problemIf(!table.several && !addsUp(table), ['tables', index, 'rows'], 'rowsDoNotAddUp', {
        total: table.total,
      }),
    ]),
  ]
}

/** The period before has ended, and what is said of it was published exactly so: nothing is told for the first time. */
function sinceProblems(
  { since, period, themes, audience }: SocialReport,
  { profile, rule, before = [] }: Against,
): DocumentProblem[] {
  if (!since) return []
  const { table, n } = since
  const counted = new Set(table.rows.flatMap(({ key }) => key))
  const left = themes.filter(({ id }) => counted.has(id) && since.themes.every((one) => one.id !== id))
  return [
    ...problemIf(
      since.period.from > since.period.to || since.period.to >= period.from,
      ['since', 'period', 'to'],
      'notBefore',
      { from: since.period.from, to: since.period.to, start: period.from },
    ),
    ...problemIf(n.query.period !== since.period.id, ['since', 'n', 'query', 'period'], 'otherPeriodBefore', {
      figures: n.query.period,
      before: since.period.id,
    }),
    ...problemIf(
      !before.some((edition) => isPublishedIn(edition, since)),
      ['since', 'table'],
      'notPublishedBefore',
      { edition: n.query.edition, period: since.period.id },
    ),
    ...problemsOfTable(table, ['since', 'table'], audience, profile, rule),
    ...problemIf(
      table.total !== n.n || (!table.several && !addsUp(table)),
      ['since', 'table', 'rows'],
      'rowsDoNotAddUp',
      { total: n.n ?? '–' },
    ),
    ...problemIf(left.length > 0, ['since', 'themes'], 'leftOutBefore', {
      themes: left.map(({ id }) => id).join(', '),
    }),
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
function quoteProblems({ themes }: SocialReport, texts: readonly TextOfEdition[]): DocumentProblem[] {
  return themes.flatMap(({ quotes }, theme) =>
    quotes.flatMap(({ id, text }, quote) => {
      const written = texts.find((one) => one.id === id)
      const approved = written && publishedText(written.text, written.approval)
      return problemIf(
        approved !== text,
        ['themes', theme, 'quotes', quote, 'text'],
        approved === undefined ? 'notApproved' : 'approvedOtherwise',
        { quote: id },
      )
    }),
  )
}

/** A proposal answers a theme of the report, and has come to something once it has ended. */
function proposalProblems({ proposals, themes }: SocialReport): DocumentProblem[] {
  return proposals.flatMap(({ theme, state, outcome }, index) => [
    ...problemIf(
      theme !== undefined && themes.every(({ id }) => id !== theme),
      ['proposals', index, 'theme'],
      'unknownTheme',
      { theme: theme ?? '', themes: themes.map(({ id }) => id).join(', ') },
    ),
    ...problemIf(
      (state === 'ended') !== (outcome !== undefined),
      ['proposals', index, 'outcome'],
      state === 'ended' ? 'missingOutcome' : 'earlyOutcome',
    ),
  ])
}

function problemIf(
  is: boolean | undefined,
  path: DocumentProblem['path'],
  code: DocumentProblemCode,
  params?: Params,
): DocumentProblem[] {
  return is ? [documentProblem(path, code, params)] : []
}
