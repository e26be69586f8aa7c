import { defineRegion, type Profile, type ProfileInput } from '@rake/core/region'
import { reporterWords } from '@rake/core/words'

/** Test texts in place of a translation: `(se) send`, with the same places to fill and full stops. They are not Northern Sámi. */
function testTexts(value: unknown, name: string): unknown {
  if (typeof value === 'string')
    return ['(se)', name, ...new Set(value.match(/\{\w+\}/g))].join(' ') + (value.endsWith('.') ? '.' : '')
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, testTexts(one, key)]))
}

/**
 * The profile with a language that core does not speak: nothing but JSON is added to it. Of the region's own
 * texts it has the heading of the form; the others are the fallback's.
 */
export function withAddedLanguage(profile: Profile): Profile {
  const { title } = profile.texts
  const added = {
    languages: [...profile.languages, 'se'],
    partial: ['se'],
    words: { se: testTexts(reporterWords.fi, '') },
    texts: { ...profile.texts, title: { ...title, se: '(se) title' } },
  }
  return defineRegion(JSON.parse(JSON.stringify({ ...profile, ...added })) as ProfileInput)
}
