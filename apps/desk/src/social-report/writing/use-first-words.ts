import { fill, say } from '@rake/core/words'
import type { Draft, SocialReportView } from '../../api.ts'
import { useRegion } from '../../region/region.ts'
import { periodName } from '../../summary/periods.ts'
import { deskWordsIn } from '../../words/index.ts'
import type { Written } from './written.ts'

/** What a report can begin with, in all its languages: its title, and what the hiding of small figures means. */
export function useFirstWords() {
  const { me } = useRegion()
  return (
    { kind, period }: SocialReportView,
    { languages, suppression }: Draft,
  ): Pick<Written, 'title' | 'suppression'> => {
    const label = me.socialReports.find(({ id }) => id === kind)?.label ?? {}
    const each = (text: (lang: string) => string) =>
      Object.fromEntries(languages.map((lang) => [lang, text(lang)]))
    return {
      title: each((lang) => `${say(label, lang)}: ${periodName(period, lang, me.periods)}`),
      suppression: each((lang) =>
        fill(deskWordsIn(lang).socialReport.suppressionNote, lang, { n: suppression.threshold }),
      ),
    }
  }
}
