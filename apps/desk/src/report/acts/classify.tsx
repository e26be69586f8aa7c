import { themesOf } from '@rake/core/taxonomy'
import { Combobox, Words } from '@rake/ui'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { useFinding } from '../../use-finding.ts'
import { type ActFormProps, ReportActForm } from './act-form.tsx'

/** The one theme by which the report is counted (SS-04). */
export function Classify({ report, ...form }: ActFormProps) {
  const { words, say } = useLanguage()
  const { taxonomy } = useRegion()
  const finding = useFinding()
  const draft = useDraft(['theme'], { theme: words.acts.themeMissing }, { theme: report.state.theme ?? '' })
  const themes = themesOf(taxonomy)
  const { theme } = draft.values
  const picked = themes.find(({ id }) => id === theme)
  return (
    <ReportActForm
      {...form}
      type="report.classify"
      draft={draft}
      act={() => ({ type: 'report.classify', theme })}
    >
      <Combobox
        {...draft.field('theme')}
        {...finding}
        label={words.acts.theme}
        hint={words.acts.themeHint}
        options={themes.map(({ id, label, broader }) => {
          const above = taxonomy.themes.find((one) => one.id === broader)
          return { value: id, label: say(label), ...(above && { places: [say(above.label)] }) }
        })}
      />
      {picked?.description && (
        <p className="rake-hint">
          <Words of={say(picked.description)} />
        </p>
      )}
    </ReportActForm>
  )
}
