import type { Wording } from '@rake/ui'
import { useLanguage } from './language.tsx'

/** What every field of picking by typing says. */
export function useFinding(): { count: (found: number) => string; nothing: Wording } {
  const { words, tell } = useLanguage()
  return { count: (n) => tell(words.search.found, { n }), nothing: words.search.nothing }
}
