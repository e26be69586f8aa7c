import { Combobox, plainText } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import type { DraftField } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { peopleQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { useFinding } from '../../use-finding.ts'

/** Who carries the matter on (PS-06). */
export function OwnerField({ field }: { field: DraftField }) {
  const { words, say } = useLanguage()
  const { slug } = useRegion()
  const people = useQuery(peopleQuery(slug))
  const finding = useFinding()
  return (
    <Combobox
      {...field}
      {...finding}
      label={words.acts.owner}
      hint={words.acts.ownerHint}
      optional={field.required ? undefined : words.acts.optional}
      options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: plainText(say(name)) }))}
    />
  )
}
