import { TextInput } from '@rake/ui'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { ReceiverField, receiverIn } from '../../things/receiver-field.tsx'
import type { NamedReceiver } from '../../things/use-receiver-name.ts'
import { presentedTo } from '../from-history.ts'
import type { SocialReportForm } from './form.ts'

/** A body or a unit was given the newest version (SS-07, VA-05). */
export function Present({ report, send, ...form }: SocialReportForm) {
  const { words } = useLanguage()
  const { me, profile } = useRegion()
  const { acts: w } = words.socialReport
  const draft = useDraft(['receiver', 'text'], { receiver: w.receiverMissing })
  const toUnits = me.socialReports.find(({ id }) => id === report.kind)?.toUnits
  const lowest = profile.levels.at(-1)?.id
  const receivers: NamedReceiver[] = [
    ...me.receivers.map(({ id }) => ({ body: id })),
    ...(toUnits ? profile.units.filter(({ level }) => level === lowest).map(({ id }) => ({ unit: id })) : []),
  ]
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      note={w.note['socialReport.present']}
      onSubmit={() =>
        send({
          type: 'socialReport.present',
          ...receiverIn(draft.values.receiver),
          version: report.version,
          ...textIn(draft.values),
        })
      }
    >
      <ReceiverField field={draft.field('receiver')} label={w.presentedTo} receivers={receivers} />
      <ActText field={draft.field('text')} label={w.text['socialReport.present']} hint={w.toStaff} />
    </ActForm>
  )
}

/** What a body or a unit said of the version that it was given (SS-07, VA-05, VA-09). */
export function Answer({ report, send, ...form }: SocialReportForm) {
  const { words } = useLanguage()
  const { acts: w } = words.socialReport
  const receivers = report.awaited.length > 0 ? report.awaited : presentedTo(report.history)
  const draft = useDraft(['receiver', 'text'], { receiver: w.receiverMissing, text: words.acts.required })
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      note={w.note['socialReport.answer']}
      onSubmit={() =>
        send({
          type: 'socialReport.answer',
          ...receiverIn(draft.values.receiver),
          text: draft.values.text.trim(),
        })
      }
    >
      <ReceiverField field={draft.field('receiver')} label={w.answeredBy} receivers={receivers} />
      <ActText field={draft.field('text')} label={w.text['socialReport.answer']} hint={w.toNext} />
    </ActForm>
  )
}

/** What a municipality, an organisation or an expert by experience said of the findings (PO-12). */
export function RecordView({ report: _, send, ...form }: SocialReportForm) {
  const { words } = useLanguage()
  const { acts: w } = words.socialReport
  const draft = useDraft(['from', 'text'], { from: w.fromMissing, text: words.acts.required })
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      note={w.note['socialReport.recordView']}
      onSubmit={() =>
        send({
          type: 'socialReport.recordView',
          from: draft.values.from.trim(),
          text: draft.values.text.trim(),
        })
      }
    >
      <TextInput {...draft.field('from')} label={w.from} hint={w.fromHint} autoComplete="off" />
      <ActText field={draft.field('text')} label={w.text['socialReport.recordView']} hint={w.toPublic} />
    </ActForm>
  )
}
