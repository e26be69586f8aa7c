import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { ownName } from '../state.ts'
import type { Missing } from './missing.ts'

/** Says what is missing where: "Havainto 2 (Asuminen): puuttuu kielellä Svenska". */
export function useMissingWords({ themes }: Pick<Draft, 'themes'>): (one: Missing) => string {
  const { words, domain, lang, tell } = useLanguage()
  const { part, matter } = words.socialReport.missing
  return (one) => {
    const theme = themes.find(({ id }) => id === one.theme)?.label
    const place = [
      tell(part[one.part], { nth: one.nth ?? '' }),
      ...(theme ? [`(${theme[lang] ?? Object.values(theme)[0]})`] : []),
    ].join(' ')
    const what = tell(matter[one.matter], {
      languages: (one.languages ?? []).map(ownName).join(', '),
      kinds: (one.kinds ?? []).map((kind) => domain.personalData[kind]).join(', '),
    })
    return `${place}: ${what}`
  }
}
