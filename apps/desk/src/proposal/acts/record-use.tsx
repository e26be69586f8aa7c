import { type Use, uses } from '@rake/core/lifecycle'
import { RadioGroup } from '@rake/ui'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { ReceiverField, receiverIn } from '../../things/receiver-field.tsx'
import type { ProposalForm } from './form.ts'

/** Of what use it was, and to whom, if that is known (VA-06). */
export function RecordUse({ proposal: _, send, ...form }: ProposalForm) {
  const { words, domain } = useLanguage()
  const { me, profile } = useRegion()
  const { proposal: w } = words
  const draft = useDraft(['use', 'receiver', 'text'], { use: w.useMissing })
  const { use, receiver } = draft.values
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      onSubmit={() =>
        send({
          type: 'proposal.recordUse',
          use: use as Use,
          ...(receiver !== '' && receiverIn(receiver)),
          ...textIn(draft.values),
        })
      }
    >
      <RadioGroup
        {...draft.field('use')}
        label={w.whatUse}
        options={uses.map((value) => ({ value, label: domain.use[value] }))}
      />
      <ReceiverField
        field={draft.field('receiver')}
        label={w.usedBy}
        receivers={[
          ...me.receivers.map(({ id }) => ({ body: id })),
          ...profile.units.map(({ id }) => ({ unit: id })),
        ]}
      />
      <ActText field={draft.field('text')} label={w.text['proposal.recordUse']} hint={w.useHint} />
    </ActForm>
  )
}
