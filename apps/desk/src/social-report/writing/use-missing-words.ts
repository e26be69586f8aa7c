import { say } from '@rake/core/words'
import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { ownName } from '../state.ts'
import type { Missing } from './missing.ts'

/** Says what is missing, and where: "Havainto 2 (Asuminen)", "puuttuu kielellä Svenska". */
export function useMissingWords({ themes }: Pick<Draft, 'themes'>): {
  readonly place: (one: Missing) => string
  readonly what: (one: Missing) => string
} {
  const { words, domain, lang, tell } = useLanguage()
  const { part, matter } = words.socialReport.missing
  return {
    place: (one) => {
      const theme = themes.find(({ id }) => id === one.theme)?.label
      const place = tell(part[one.part], { nth: one.nth ?? '' })
      return theme ? `${place} (${say(theme, lang)})` : place
    },
    what: ({ matter: what, languages = [], kinds = [] }) =>
      tell(matter[what], {
        languages: languages.map(ownName).join(', '),
        kinds: kinds.map((kind) => domain.personalData[kind]).join(', '),
      }),
  }
}
