import { Tag, Words } from '@rake/ui'
import type { Report } from '../api.ts'
import { useLanguage } from '../language.tsx'
import type { Fact } from '../page/glance.tsx'
import { useNames } from '../region/names.ts'
import { handlingTone } from '../region/tones.ts'

/** Where a report stands. */
export function useFacts(): (report: Report) => readonly Fact[] {
  const { words, domain, say } = useLanguage()
  const names = useNames()
  const { report: w } = words
  return ({ state, named, reporter, answers }) => {
    const { handling, route, owner, outcome, channel, theme, feedback, dialogue } = state
    return [
      { name: w.handling, text: <Tag tone={handlingTone(handling)}>{names.handling(handling)}</Tag> },
      { name: w.route, text: route && names.route(route) },
      { name: w.owner, text: owner && <Words of={say(owner.name)} /> },
      ...(outcome ? [{ name: w.outcome, text: names.outcome(outcome) }] : []),
      ...(channel ? [{ name: w.channel, text: <Words of={names.channel(channel)} /> }] : []),
      { name: w.theme, text: theme ? <Words of={names.theme(theme)} /> : domain.theme.unclassified },
      { name: w.feedback, text: domain.feedback[feedback as keyof typeof domain.feedback] },
      { name: w.reporter, text: reporter ?? (named ? w.named : w.anonymous) },
      ...(answers?.available === true ? [{ name: w.help, text: w.available }] : []),
      ...(dialogue === 'asked' ? [{ name: w.dialogue, text: domain.dialogue.asked }] : []),
    ]
  }
}
