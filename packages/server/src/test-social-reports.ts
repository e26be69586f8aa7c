import type { Localized, Profile, SocialReport } from '@rake/core'
import { type PlainDate, plainDate } from '@rake/core/clock'
import type { Draft } from './store/index.ts'
import type { testApp } from './test-app.ts'

type App = Awaited<ReturnType<typeof testApp>>
type Staff = Awaited<ReturnType<App['signIn']>>

/** What people write of a social report, in as many languages as the region has; the rest is the draft's. */
export interface WrittenParts {
  readonly title: Localized
  readonly method: Localized
  readonly findings?: Readonly<Record<string, readonly Localized[]>>
  readonly proposals?: SocialReport['proposals']
  readonly presentations?: SocialReport['presentations']
  readonly quotes?: Readonly<Record<string, SocialReport['themes'][number]['quotes']>>
}

/** The same words in every language of the region. */
export function inAll({ languages }: Pick<Profile, 'languages'>, text: string): Localized {
  return Object.fromEntries(languages.map((lang) => [lang, `${text} (${lang})`]))
}

/** The next document of a social report: its draft from the API, and what people write. */
export async function written(
  staff: Staff,
  at: string,
  published: PlainDate,
  parts: WrittenParts,
): Promise<SocialReport> {
  const { status, body } = await staff.get(`${at}/draft`)
  if (status !== 200) throw new Error(`There is no draft: ${JSON.stringify(body)}`)
  return writtenOver(body, published, parts)
}

/** A document from its draft and what people write. */
export function writtenOver(
  draft: Draft,
  published: PlainDate,
  { title, method, findings = {}, proposals = [], presentations = [], quotes = {} }: WrittenParts,
): SocialReport {
  return {
    ...draft,
    title,
    method,
    published,
    proposals,
    presentations,
    themes: draft.themes.map((theme) => ({
      ...theme,
      findings: findings[theme.id] ?? [],
      quotes: quotes[theme.id] ?? [],
    })),
    suppression: { ...draft.suppression, note: method },
  }
}

/** A day as the documents have it. */
export const on = plainDate
