import type { DocumentProposal, Quote, SocialReport } from '@rake/core/document'
import type { Lang, Localized } from '@rake/core/words'
import type { Draft } from '../../api.ts'
import { type Translations, translated, translationsIn } from './recorded.ts'

/** A finding as it is being written: its key stays with it wherever it is moved. */
export interface WrittenFinding {
  readonly key: number
  readonly text: Localized
}

/** A proposal as it is being written; `id` is its name in every version of the report. */
export interface WrittenProposal {
  readonly id: string
  readonly text: Localized
  readonly owner: Localized
  /** Empty where it answers no single theme. */
  readonly theme: string
  readonly state: DocumentProposal['state']
  readonly outcome?: DocumentProposal['outcome']
  /** What is known of it that nobody writes here. */
  readonly measure?: DocumentProposal['measure']
  readonly uses: DocumentProposal['uses']
}

/** A presentation as it is being written; `day` is empty until it is picked. */
export interface WrittenPresentation {
  readonly key: number
  readonly to: Localized
  readonly day: string
}

/** What people write of a social report; any text may still be empty in any language. */
export interface Written {
  /** In which the report is published, the first one the fallback. */
  readonly languages: readonly Lang[]
  readonly title: Localized
  readonly method: Localized
  readonly coverage: Localized
  readonly suppression: Localized
  readonly findings: Readonly<Record<string, readonly WrittenFinding[]>>
  readonly quotes: Readonly<Record<string, readonly Quote[]>>
  readonly proposals: readonly WrittenProposal[]
  readonly presentations: readonly WrittenPresentation[]
  readonly translations: Translations
}

/** What a report begins with, before anybody has written in it. */
export function emptyWritten(
  { languages }: Pick<Draft, 'languages'>,
  { title, suppression }: Pick<Written, 'title' | 'suppression'>,
): Written {
  return {
    languages,
    title,
    method: {},
    coverage: {},
    suppression,
    findings: {},
    quotes: {},
    proposals: [],
    presentations: [],
    translations: {},
  }
}

/** What people have written of a document. */
export function writtenIn(document: SocialReport): Written {
  const { languages, title, method, coverage, suppression, themes, proposals, presentations } = document
  return {
    languages,
    title,
    method,
    coverage: coverage.note ?? {},
    suppression: suppression.note,
    findings: Object.fromEntries(
      themes.map(({ id, findings }) => [id, findings.map((text, key) => ({ key, text }))]),
    ),
    quotes: Object.fromEntries(themes.map(({ id, quotes }) => [id, quotes])),
    proposals: proposals.map(({ owner = {}, theme = '', ...proposal }) => ({ ...proposal, owner, theme })),
    presentations: presentations.map(({ to, day }, key) => ({ key, to, day })),
    translations: translationsIn(document),
  }
}

/** Whether the sources, statements and views that stand beside what is written are those of the document already. */
export function hasWhatIsGiven(document: SocialReport, draft: Draft): boolean {
  const given = ({ sources, statements, views }: Pick<Draft, 'sources' | 'statements' | 'views'>) =>
    JSON.stringify([sources.map(({ id }) => id), statements.map(({ id }) => id), views.length])
  return given(document) === given(draft)
}

/** Where a proposal that has a life of its own stands. */
export interface LifeOfProposal {
  readonly state: DocumentProposal['state']
  readonly outcome?: DocumentProposal['outcome'] | undefined
}

/** The proposals that have a life of their own, by their ids in the report. */
export type Lives = ReadonlyMap<string, LifeOfProposal>

/**
 * The document from what the counts give and what people write. What is empty is left out, so that the server names
 * it as missing; a proposal that is followed stands where it stands, whatever was written of it.
 */
export function documentFrom(
  draft: Draft,
  written: Written,
  { day, lives = new Map() }: { readonly day: SocialReport['published']; readonly lives?: Lives },
): SocialReport {
  const { languages, findings, quotes, proposals, presentations } = written
  const said = (texts: Localized) => saidIn(texts, languages)
  const note = said(written.coverage)
  return {
    ...draft,
    languages,
    title: said(written.title),
    method: said(written.method),
    published: day,
    coverage: { units: draft.coverage.units, ...(Object.keys(note).length > 0 && { note }) },
    themes: draft.themes.map((theme) => ({
      ...theme,
      findings: (findings[theme.id] ?? []).map(({ text }) => said(text)),
      quotes: quotes[theme.id] ?? [],
    })),
    proposals: proposals.map(({ owner, theme, ...proposal }) => {
      const who = said(owner)
      const { state, outcome } = lives.get(proposal.id) ?? proposal
      return {
        ...proposal,
        text: said(proposal.text),
        ...(theme !== '' && { theme }),
        ...(Object.keys(who).length > 0 && { owner: who }),
        state,
        outcome: state === 'ended' ? outcome : undefined,
      }
    }),
    presentations: presentations.map(({ to, day: on }) => ({
      to: said(to),
      day: on as SocialReport['published'],
    })),
    ...translated(draft, written.translations, languages),
    suppression: { ...draft.suppression, note: said(written.suppression) },
  }
}

/** The text in these languages, as far as it is written. */
function saidIn(texts: Localized, languages: readonly Lang[]): Localized {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const text = texts[lang]?.trim() ?? ''
      return text === '' ? [] : [[lang, text]]
    }),
  )
}

/** Themes with words under them that are not among the report's any more: a newer summary counts nothing there. */
export function strayThemes({ themes }: Pick<Draft, 'themes'>, { findings, quotes }: Written): string[] {
  const known = new Set(themes.map(({ id }) => id))
  const used = (of: Readonly<Record<string, readonly unknown[]>>) =>
    Object.entries(of).flatMap(([theme, items]) => (items.length > 0 && !known.has(theme) ? [theme] : []))
  return [...new Set([...used(findings), ...used(quotes)])]
}

/** A key that none of the items has. */
export function freshKey(items: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...items.map(({ key }) => key)) + 1
}

/** The id of a new proposal: it never gets that of one that was taken out while a later one is left. */
export function freshProposalId(proposals: readonly { readonly id: string }[]): string {
  const numbers = proposals.map(({ id }) => Number(/^ehdotus-(\d+)$/.exec(id)?.[1] ?? 0))
  return `ehdotus-${Math.max(0, ...numbers) + 1}`
}

/** The items with the one at a place moved one step up (−1) or down (1); as they are at the ends. */
export function moved<Item>(items: readonly Item[], at: number, step: -1 | 1): readonly Item[] {
  const other = items[at + step]
  const one = items[at]
  if (one === undefined || other === undefined) return items
  const next = [...items]
  next[at] = other
  next[at + step] = one
  return next
}
