import { Select, TextInput } from '@rake/ui'
import { useLanguage } from '../language.tsx'
import type { Filter } from './lists.ts'

/** Narrows a list by stage and by words. */
export function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { words, domain } = useLanguage()
  return (
    <search className="desk-filters" aria-label={words.inbox.filters}>
      <TextInput
        type="search"
        label={words.inbox.text}
        value={filter.text}
        autoComplete="off"
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        label={words.inbox.handling}
        empty={words.inbox.anyHandling}
        options={Object.entries(domain.handling).map(([value, label]) => ({ value, label }))}
        value={filter.handling}
        onChange={(handling) => onChange({ ...filter, handling })}
      />
    </search>
  )
}
