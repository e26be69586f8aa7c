import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { type ActFormProps, ReportActForm } from './act-form.tsx'
import { ReportActText } from './act-text.tsx'
import { OwnerField } from './owner-field.tsx'

/** Names the one person who carries the matter on (PS-06). */
export function Assign({ report, ...form }: ActFormProps) {
  const { words } = useLanguage()
  const draft = useDraft(
    ['owner', 'text'],
    { owner: words.acts.ownerMissing },
    { owner: report.state.owner?.id ?? '' },
  )
  return (
    <ReportActForm
      {...form}
      type="matter.assign"
      draft={draft}
      act={() => ({ type: 'matter.assign', owner: draft.values.owner, ...textIn(draft.values) })}
    >
      <OwnerField field={draft.field('owner')} />
      <ReportActText field={draft.field('text')} type="matter.assign" />
    </ReportActForm>
  )
}
