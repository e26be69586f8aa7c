import type { PlainDate } from '@rake/core/clock'
import { documentProblemIn, documentProblems, type SocialReport, writeReport } from '@rake/core/document'
import {
  type CountedTable,
  codeLabels,
  countedTables,
  coverageOf,
  dimensionLabels,
  type Profile,
  plannedPresentations,
  type RegionPeriod,
  suppressionRule,
  unitOf,
} from '@rake/core/region'
import { type SuppressedTable, suppress, type Table } from '@rake/core/summary'
import { type Lang, type Localized, periodName, say } from '@rake/core/words'
import type { ToMend } from '../faults.ts'
import { Mend } from '../terminal.ts'
import { type CliWords, cliWords, fillIn } from '../words/index.ts'
import { spokenBy } from '../working-files.ts'
import { placeInWritten } from './place.ts'
import type { ApprovedQuotes } from './quotes.ts'
import type { WrittenPart } from './written.ts'

/** The tables of which anything is ever published: what is not counted cannot get out. */
export function publishedTables(profile: Profile): CountedTable[] {
  return countedTables(profile).filter(({ audience }) => audience !== undefined)
}

export interface Build {
  readonly profile: Profile
  readonly period: RegionPeriod
  /** All the published tables, as they were counted. */
  readonly tables: readonly Table[]
  readonly written: WrittenPart
  /** Where it was written, or would be. */
  readonly path: string
  readonly toMend: ToMend
  /** The language in which people are told what to mend. */
  readonly lang: Lang
  readonly quotes: ApprovedQuotes
  /** The day of publication, unless what was written names another. */
  readonly published: PlainDate
}

/**
 * The social report of what was counted and what was written.
 *
 * @throws Mend naming everything for which it may not be published
 */
export function buildReport(build: Build, words: CliWords): SocialReport {
  const { profile, period, written, path, toMend, lang, quotes } = build
  const languages = written.languages ?? spokenBy(profile, Object.keys(cliWords))
  const published = written.published ?? build.published
  // A region in which units write theirs too has a kind for the whole beside them (PO-10).
  const kind = profile.socialReports?.find(({ level }) => level === undefined)
  const audience = written.audience ?? kind?.audience ?? 'everyone'
  const inEach = (of: (words: CliWords, lang: Lang) => string): Localized =>
    Object.fromEntries(languages.map((lang) => [lang, of(cliWords[lang] ?? words, lang)]))
  const only = (label: Localized): Localized =>
    Object.fromEntries(Object.entries(label).filter(([lang]) => languages.includes(lang)))
  const rule = suppressionRule(profile)

  const shown = publishedTables(profile).filter(
    (table) => audience === 'staff' || table.audience === 'everyone',
  )
  const themes = shown.find(({ dimensions }) => dimensions.length === 1 && dimensions[0] === 'theme')
  if (!themes) throw new Mend(words.report.noThemes)
  const suppressed = new Map(
    suppress(build.tables, rule).map((table): [string, SuppressedTable] => [table.id, table]),
  )
  const stray = straySections(written, suppressed.get(themes.id))
  if (stray.length > 0) throw new Mend(fillIn(words.report.strayTheme, { path, themes: stray.join(', ') }))

  const document = writeReport(
    {
      id: written.id ?? `${kind?.id ?? 'report'}-${period.id.replace('/', '--')}`,
      version: written.version ?? 1,
      languages,
      title:
        written.title ??
        inEach((own, lang) => titleOf(kind ? say(kind.label, lang) : own.report.title, period, lang)),
      region: { slug: profile.slug, name: only(profile.name) },
      period: { id: period.id, from: period.from, to: period.to },
      published,
      audience,
      method: written.method ?? inEach((own) => own.report.method),
      coverage: {
        units: coverageOf(profile, period).map((id) => ({
          id,
          label: only(unitOf(profile, id)?.label ?? {}),
        })),
        ...(written.coverage && { note: written.coverage }),
      },
      findings: Object.fromEntries(Object.entries(written.findings ?? {}).filter(([, of]) => of.length > 0)),
      proposals: written.proposals ?? [],
      sources: written.sources ?? [],
      statements: written.statements ?? [],
      views: written.views ?? [],
      ...(written.earlier && { earlier: written.earlier }),
      presentations:
        written.presentations ??
        plannedPresentations(profile, published).map(({ to, day }) => ({ to: only(to), day })),
      suppression: {
        threshold: rule.threshold,
        note:
          written.suppression ??
          inEach((own, lang) => fillIn(own.report.suppression, { threshold: rule.threshold }, lang)),
      },
      quotes: quotes.quotes,
    },
    {
      edition: 1,
      tables: shown.flatMap(({ id, label }) => {
        const table = suppressed.get(id)
        return table ? [{ ...table, label }] : []
      }),
      themes: themes.id,
      dimensions: dimensionLabels(profile),
      codes: codeLabels(profile),
    },
  )
  const against = documentProblems(document, { profile, rule, texts: quotes.texts })
  if (against.length > 0) {
    const placed = against.map((one) => ({ ...one, path: placeInWritten(document, one.path) }))
    throw toMend(placed, (one) => documentProblemIn(one, lang))
  }
  return document
}

/** Themes that findings were written of and no report is under. */
function straySections({ findings = {} }: WrittenPart, table: SuppressedTable | undefined): string[] {
  const there = new Set(table?.rows.filter(({ n }) => n !== 0).flatMap(({ key }) => key))
  return Object.entries(findings).flatMap(([theme, of]) =>
    there.has(theme) || of.length === 0 ? [] : [theme],
  )
}

/** `Sosiaalinen raportti 2025`, `Sosiaalinen raportti, tammi–kesäkuu 2025`. English has its months with a capital. */
function titleOf(report: string, period: RegionPeriod, lang: Lang): string {
  if (period.kind === 'year') return `${report} ${period.id}`
  const name = periodName(period, lang)
  return `${report}, ${lang === 'en' ? name : name.charAt(0).toLocaleLowerCase(lang) + name.slice(1)}`
}
