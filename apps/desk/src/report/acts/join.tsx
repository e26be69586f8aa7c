import { Combobox } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { reportsQuery } from '../../queries.ts'
import { useNames } from '../../region/names.ts'
import { useRegion } from '../../region/region.ts'
import { useFinding } from '../../use-finding.ts'
import { type ActFormProps, ReportActForm } from './act-form.tsx'
import { ReportActText } from './act-text.tsx'

/** States in which a report is not there to be joined: it is over, or is itself handled with another. */
const over = ['closed', 'redirected', 'joined']

/** The report is about the same phenomenon as another, and is handled with it from now on. */
export function Join({ report, ...form }: ActFormProps) {
  const { words, tell } = useLanguage()
  const { slug } = useRegion()
  const names = useNames()
  const finding = useFinding()
  const reports = useQuery(reportsQuery(slug))
  const draft = useDraft(['lead', 'text'], { lead: words.acts.leadMissing })
  const open = (reports.data ?? []).filter(
    ({ id, state }) => id !== report.id && !over.includes(state.handling),
  )
  return (
    <ReportActForm
      {...form}
      type="matter.join"
      draft={draft}
      act={() => ({ type: 'matter.join', lead: draft.values.lead, ...textIn(draft.values) })}
    >
      <Combobox
        {...draft.field('lead')}
        {...finding}
        label={words.acts.lead}
        hint={words.acts.leadHint}
        options={open.map(({ id, number, excerpt, unit }) => ({
          value: id,
          label: `${tell(words.inbox.number, { number: String(number) })}: ${excerpt ?? words.inbox.noText}`,
          places: [names.unit(unit)],
        }))}
      />
      <ReportActText field={draft.field('text')} type="matter.join" />
    </ReportActForm>
  )
}
