import { Select, Words } from '@rake/ui'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { type ActFormProps, ReportActForm } from './act-form.tsx'
import { ReportActText } from './act-text.tsx'

/** The report belongs to another channel; the reporter is told what to do (PS-12). */
export function Redirect({ report: _, ...form }: ActFormProps) {
  const { words, say } = useLanguage()
  const { channels } = useRegion().profile
  const draft = useDraft(['channel', 'text'], {
    channel: words.acts.channelMissing,
    text: words.acts.required,
  })
  const { channel, text } = draft.values
  const picked = channels.find(({ id }) => id === channel)
  return (
    <ReportActForm
      {...form}
      type="matter.redirect"
      draft={draft}
      act={() => ({ type: 'matter.redirect', channel, text: text.trim() })}
    >
      <Select
        {...draft.field('channel')}
        label={words.acts.channel}
        empty={words.acts.channelEmpty}
        options={channels.map(({ id, label }) => ({ value: id, label: say(label) }))}
      />
      {picked && (
        <p className="rake-hint">
          <Words of={say(picked.description)} />
        </p>
      )}
      <ReportActText field={draft.field('text')} type="matter.redirect" />
    </ReportActForm>
  )
}
