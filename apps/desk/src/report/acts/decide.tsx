import type { Route } from '@rake/core/lifecycle'
import { RadioGroup } from '@rake/ui'
import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { type ActFormProps, ReportActForm } from './act-form.tsx'
import { ReportActText } from './act-text.tsx'
import { OwnerField } from './owner-field.tsx'

/** Where the matter is taken, and at once, if known, by whom (PS-05, PS-06, PS-13). */
export function Decide({ report, ...form }: ActFormProps) {
  const { words, domain } = useLanguage()
  const { me } = useRegion()
  const draft = useDraft(
    ['route', 'owner', 'text'],
    { route: words.acts.routeMissing },
    { route: report.state.route ?? '', owner: report.state.owner?.id ?? '' },
  )
  const { route, owner } = draft.values
  return (
    <ReportActForm
      {...form}
      type="matter.decide"
      draft={draft}
      act={() => ({
        type: 'matter.decide',
        route: route as Route,
        ...(owner && { owner }),
        ...textIn(draft.values),
      })}
    >
      <RadioGroup
        {...draft.field('route')}
        label={words.acts.route}
        options={me.routes.map((value) => ({ value, label: domain.route[value] }))}
      />
      <OwnerField field={draft.field('owner')} />
      <ReportActText field={draft.field('text')} type="matter.decide" />
    </ReportActForm>
  )
}
