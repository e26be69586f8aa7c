import type { RegionForm, Said } from '@rake/core/region'

/** What tracking tells of the region of a report. */
export type TrackedRegion = Pick<RegionForm['profile'], 'slug' | 'name' | 'channels'>

/** The region of this form, for a page in this language: where its words are in another, each text says so. */
export function elsewhere({ profile, wordsLang }: RegionForm, lang: string): TrackedRegion {
  if (wordsLang === lang) return profile
  const mark = (text: Said) => (typeof text === 'string' ? { text, lang: wordsLang } : text)
  return {
    slug: profile.slug,
    name: mark(profile.name),
    channels: profile.channels.map(({ label, description, law, ...channel }) => ({
      ...channel,
      label: mark(label),
      description: mark(description),
      law: law && mark(law),
    })),
  }
}
