import { Combobox, plainText } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { peopleQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { useFinding } from '../../use-finding.ts'
import type { ProposalForm } from './form.ts'

/** The form of an act that names the one person who carries the proposal out. */
export function named(type: 'proposal.accept' | 'proposal.assign') {
  return function Named({ proposal, send, ...form }: ProposalForm) {
    const { words, say } = useLanguage()
    const { slug } = useRegion()
    const people = useQuery(peopleQuery(slug))
    const finding = useFinding()
    const { proposal: w } = words
    const draft = useDraft(
      ['owner', 'text'],
      { owner: words.acts.ownerMissing },
      { owner: proposal.owner?.id ?? '' },
    )
    return (
      <ActForm
        {...form}
        draft={draft}
        submit={w.submit[type]}
        onSubmit={() => send({ type, owner: draft.values.owner, ...textIn(draft.values) })}
      >
        <Combobox
          {...draft.field('owner')}
          {...finding}
          label={w.whoOwns}
          hint={words.acts.ownerHint}
          options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: plainText(say(name)) }))}
        />
        <ActText field={draft.field('text')} label={w.text[type]} hint={w.hint} />
      </ActForm>
    )
  }
}
