import { fill, type Lang, type Message, type Params } from '@rake/core/words'
import type { Run } from '../outline/block.ts'
import { type Speaker, speakerOf } from '../outline/speaker.ts'
import { type SiteWords, siteWords } from './words/index.ts'

/** Says what the public pages say, beside all that a report says for itself. */
export interface SiteSpeaker extends Speaker {
  readonly site: (of: (words: SiteWords) => Message, params?: Params) => Run
}

export function siteSpeakerOf(lang: Lang): SiteSpeaker {
  const { words, lang: ofWords } = siteWords(lang)
  return {
    ...speakerOf(lang),
    site: (of, params) => ({ text: fill(of(words), ofWords, params), lang: ofWords }),
  }
}
