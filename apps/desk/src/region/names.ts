import type { Localized } from '@rake/core/words'
import type { Wording } from '@rake/ui'
import { useLanguage } from '../language.tsx'
import { useRegion } from './region.ts'

/** What the codes in a report are called. A code that nobody knows any more is shown as it is. */
export interface Names {
  readonly unit: (id: string) => Wording
  readonly theme: (id: string) => Wording
  readonly channel: (id: string) => Wording
  readonly nature: (id: string) => Wording
  readonly route: (id: string) => string
  readonly outcome: (id: string) => string
  readonly handling: (id: string) => string
}

/** The names of the region's codes in the reader's language. */
export function useNames(): Names {
  const { say, domain } = useLanguage()
  const { profile, taxonomy, me } = useRegion()
  const nature = profile.form.fields.find(({ id }) => id === 'nature')
  const natures = nature?.kind === 'choice' ? nature.choices : []

  const named = (id: string, items: readonly { id: string; label: Localized }[], else_?: Localized) => {
    const label = items.find((item) => item.id === id)?.label ?? else_
    return label ? say(label) : id
  }
  const word = (id: string, words: Readonly<Record<string, string>>) => words[id] ?? id
  const ended = (id: string) => profile.levels.map(({ id: level }) => me.labels[level]?.[id]).find(Boolean)
  return {
    // The public profile has today's units only; an ended one is found among the codes of the figures.
    unit: (id) => named(id, profile.units, ended(id)),
    theme: (id) => named(id, taxonomy.themes),
    channel: (id) => named(id, profile.channels),
    nature: (id) => named(id, natures),
    route: (id) => word(id, domain.route),
    outcome: (id) => word(id, domain.outcome),
    handling: (id) => word(id, domain.handling),
  }
}
