import { themesOf } from '@rake/core/taxonomy'
import { Select, TextArea } from '@rake/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { useDraft } from '../acts/use-draft.ts'
import { read, regionApi } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { proposalsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { ownName } from '../social-report/state.ts'
import { ThingForm } from '../things/thing-form.tsx'

/** A proposal that stands in no report: its text in the languages of the region, and the theme that it answers. */
export function Propose({ onCancel }: { onCancel: () => void }) {
  const { words, domain, say } = useLanguage()
  const { slug: region, profile, taxonomy } = useRegion()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const { proposal: w } = words
  const [first = 'fi'] = profile.languages
  const draft = useDraft([...profile.languages, 'theme'], { [first]: words.acts.required })
  const propose = useMutation({
    mutationFn: () => {
      const { theme } = draft.values
      const text = Object.fromEntries(
        profile.languages.flatMap((lang) => {
          const said = draft.values[lang]?.trim() ?? ''
          return said === '' ? [] : [[lang, said]]
        }),
      )
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
      <ThingForm
        draft={draft}
        busy={propose.isPending}
        submit={w.propose}
        onSubmit={() => propose.mutate()}
        onCancel={onCancel}
      >
        <fieldset className="desk-texts">
          <legend>{w.what}</legend>
          {profile.languages.map((lang) => (
            <div key={lang} lang={lang}>
              <TextArea {...draft.field(lang)} label={ownName(lang)} />
            </div>
          ))}
        </fieldset>
        <Select
          {...draft.field('theme')}
          label={words.report.theme}
          optional={words.acts.optional}
          empty={words.socialReport.writing.noTheme}
          options={themesOf(taxonomy).map(({ id, label }) => ({ value: id, label: say(label) }))}
        />
        {propose.error && <ProblemNotice error={propose.error} />}
      </ThingForm>
    </section>
  )
}
