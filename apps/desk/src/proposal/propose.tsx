import { themesOf } from '@rake/core/taxonomy'
import { Select } from '@rake/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { read, regionApi } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { proposalsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { LocalizedFields, localizedIn, localizedName } from '../things/localized-fields.tsx'

/** A proposal that stands in no report: its text in the languages of the region, and the theme that it answers. */
export function Propose({ onCancel }: { onCancel: () => void }) {
  const { words, domain, say } = useLanguage()
  const { slug: region, profile, taxonomy } = useRegion()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const { proposal: w } = words
  const [first = 'fi'] = profile.languages
  const draft = useDraft<string>([...profile.languages.map((lang) => localizedName('text', lang)), 'theme'], {
    [localizedName('text', first)]: words.acts.required,
  })
  const propose = useMutation({
    mutationFn: () => {
      const { theme } = draft.values
      const text = localizedIn(draft.values, 'text', profile.languages)
      return read(regionApi.proposals.$post({ param: { region }, json: { text, ...(theme && { theme }) } }))
    },
    onSuccess: ({ id }) => {
      queries.invalidateQueries({ queryKey: proposalsQuery(region).queryKey })
      navigate(`/proposals/${id}`)
    },
  })
  return (
    <section className="desk-alone" aria-labelledby="propose">
      <h2 id="propose">{domain.proposal.act['proposal.propose']}</h2>
      <ActForm
        draft={draft}
        busy={propose.isPending}
        submit={w.propose}
        onSubmit={() => propose.mutate()}
        onCancel={onCancel}
      >
        <LocalizedFields draft={draft} name="text" label={w.what} languages={profile.languages} />
        <Select
          {...draft.field('theme')}
          label={words.report.theme}
          optional={words.acts.optional}
          empty={words.socialReport.writing.noTheme}
          options={themesOf(taxonomy).map(({ id, label }) => ({ value: id, label: say(label) }))}
        />
        {propose.error && <ProblemNotice error={propose.error} />}
      </ActForm>
    </section>
  )
}
