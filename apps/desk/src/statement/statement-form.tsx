import type { StatementText } from '@rake/core/document'
import { findPersonalData } from '@rake/core/report'
import { TextInput } from '@rake/ui'
import { ActForm } from '../acts/act-form.tsx'
import type { OpenForm } from '../acts/act-panel.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useRegion } from '../region/region.ts'
import { LocalizedFields, localizedIn, localizedName } from '../things/localized-fields.tsx'

interface StatementFormProps extends OpenForm {
  readonly start?: StatementText | undefined
  readonly submit: string
  readonly error: Error | null
  readonly onSubmit: (text: StatementText) => void
}

/** What a statement says, in the languages of the region: nothing in it may tell who somebody is (VA-02). */
export function StatementForm({ start, submit, error, onSubmit, ...form }: StatementFormProps) {
  const { words, domain, tell } = useLanguage()
  const { me, profile } = useRegion()
  const { statement: w, socialReport } = words
  const { languages } = profile
  const each = (name: 'title' | 'text') => languages.map((lang) => localizedName(name, lang))
  const mustBe = me.statement?.languages.flatMap((lang) => [
    [localizedName('title', lang), words.acts.required],
    [localizedName('text', lang), words.acts.required],
  ])
  const written = (['title', 'text'] as const).flatMap((name) =>
    Object.entries(start?.[name] ?? {}).map(([lang, text]) => [localizedName(name, lang), text]),
  )
  const draft = useDraft<string>(
    [...each('title'), ...each('text'), 'link'],
    Object.fromEntries(mustBe ?? []),
    { ...Object.fromEntries(written), link: start?.link ?? '' },
    (name, value) => {
      if (name === 'link') return /^https:\/\/\S+$/.test(value) ? undefined : socialReport.source.linkWrong
      const kinds = new Set(findPersonalData(value).map(({ kind }) => domain.personalData[kind]))
      if (kinds.size === 0) return undefined
      return tell(socialReport.missing.matter.personalData, { kinds: [...kinds].join(', ') })
    },
  )
  function send() {
    const text = localizedIn(draft.values, 'text', languages)
    const link = draft.values.link?.trim() ?? ''
    onSubmit({
      title: localizedIn(draft.values, 'title', languages),
      ...(Object.keys(text).length > 0 && { text }),
      ...(link !== '' && { link }),
    })
  }
  return (
    <ActForm {...form} draft={draft} submit={submit} onSubmit={send}>
      <LocalizedFields line draft={draft} name="title" label={w.heading} languages={languages} />
      <LocalizedFields draft={draft} name="text" label={w.text} languages={languages} />
      <TextInput
        {...draft.field('link')}
        label={w.link}
        hint={socialReport.source.linkHint}
        optional={words.acts.optional}
        autoComplete="off"
        spellCheck={false}
      />
      {error && <ProblemNotice error={error} />}
    </ActForm>
  )
}
