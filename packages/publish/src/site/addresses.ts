import { pagePaths } from '@rake/core/region'
import type { Lang } from '@rake/core/words'

/** The pages that every other page leads to. */
export type SitePage = 'reports' | 'results' | 'proposals'

/** Where the pages of a region are, without the address of their host: none of them ever changes. */
export interface Addresses {
  /** The form, and where a report is followed: pages of another app. */
  readonly form: string
  readonly tracking: string
  readonly accessibility: string
  readonly styles: string
  readonly feed: string
  readonly catalog: string
  readonly calendar: string
  readonly pages: Readonly<Record<SitePage, string>>
  /** A report in its newest version, or in one that never changes again. */
  readonly report: (id: string, version?: number) => string
  /** A file of a version. */
  readonly file: (id: string, version: number, name: string) => string
  /** The published figures of a period: the newest edition, or one that never changes again. */
  readonly figures: (period: string, edition?: number) => string
  /** Those of one place: a municipality, or a unit of the organisation. */
  readonly place: (period: string, dimension: string, code: string) => string
  /** The published answers of a period. */
  readonly answers: (period: string) => string
}

/** The addresses of a region, all of them under `/{slug}/` but for the calendar, which the API gives. */
export function addressesOf(slug: string): Addresses {
  const at = (...parts: readonly (string | number)[]) =>
    `/${[slug, ...parts].map((part) => encodeURIComponent(part)).join('/')}`
  const { tracking, accessibility, reports, results, proposals, figures, answers } = pagePaths
  return {
    form: at(),
    tracking: at(tracking),
    accessibility: at(accessibility),
    styles: at(reports, 'tyylit.css'),
    feed: at(reports, 'syote.atom'),
    catalog: at(reports, 'luettelo.jsonld'),
    calendar: `/api/regions/${encodeURIComponent(slug)}/clock.ics`,
    pages: { reports: at(reports), results: at(results), proposals: at(proposals) },
    report: (id, version) => at(reports, id, ...(version === undefined ? [] : [version])),
    file: (id, version, name) => at(reports, id, version, name),
    figures: (period, edition) => at(figures, period, ...(edition === undefined ? [] : [edition])),
    place: (period, dimension, code) => at(figures, period, dimension, code),
    answers: (period) => at(answers, period),
  }
}

/** An address in this language: it stands in the address itself, and the region's first goes without saying. */
export function inLanguage(address: string, lang: Lang, languages: readonly Lang[]): string {
  return lang === languages[0] ? address : `${address}?lang=${encodeURIComponent(lang)}`
}
