import { RadioGroup, Select } from '@rake/ui'
import { useState } from 'react'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import type { ProposalForm } from './form.ts'

/** Its place in a classification beside the theme: the fields of structural social work, for one (PO-08). */
export function Classify({ proposal, send, ...form }: ProposalForm) {
  const { words, say } = useLanguage()
  const { taxonomy } = useRegion()
  const [first] = taxonomy.facets
  const [facet, setFacet] = useState(first?.id ?? '')
  const { proposal: w } = words
  const values = taxonomy.facets.find(({ id }) => id === facet)?.values ?? []
  const draft = useDraft(['value'], { value: w.valueMissing }, { value: proposal.facets[facet] ?? '' })
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      onSubmit={() => send({ type: 'proposal.classify', facet, value: draft.values.value })}
    >
      {taxonomy.facets.length > 1 && (
        <Select
          label={w.facet}
          options={taxonomy.facets.map(({ id, label }) => ({ value: id, label: say(label) }))}
          value={facet}
          onChange={setFacet}
        />
      )}
      <RadioGroup
        {...draft.field('value')}
        label={say(taxonomy.facets.find(({ id }) => id === facet)?.label ?? {})}
        options={values.map(({ id, label }) => ({ value: id, label: say(label) }))}
      />
    </ActForm>
  )
}
