import type { PlainDate } from '@rake/core/clock'
import { plainText, RadioGroup, Select, TextInput } from '@rake/ui'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { freshSourceId, sourcesIn } from '../from-history.ts'
import type { SocialReportForm } from './form.ts'

/** Another source joins the picture, dated and cited, and is never counted among the reports (PO-05). */
export function AddSource({ report, send, ...form }: SocialReportForm) {
  const { words, say } = useLanguage()
  const { me } = useRegion()
  const { acts: w, source } = words.socialReport
  const [first] = me.sources
  const draft = useDraft(
    ['kind', 'title', 'publisher', 'date', 'citation', 'link'],
    {
      kind: source.kindMissing,
      title: words.acts.required,
      publisher: words.acts.required,
      date: source.dateMissing,
      citation: words.acts.required,
    },
    me.sources.length === 1 && first
      ? { kind: first.id, publisher: plainText(say(first.publisher)) }
      : undefined,
    (name, value) => (name === 'link' && !/^https:\/\/\S+$/.test(value) ? source.linkWrong : undefined),
  )
  const { kind, title, publisher, date, citation, link } = draft.values
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      note={w.note['source.add']}
      onSubmit={() =>
        send({
          type: 'source.add',
          source: freshSourceId(report.history),
          kind,
          date: date as PlainDate,
          title: title.trim(),
          publisher: publisher.trim(),
          citation: citation.trim(),
          ...(link.trim() !== '' && { link: link.trim() }),
        })
      }
    >
      <Select
        {...draft.field('kind')}
        label={source.kind}
        empty={words.socialReport.choose}
        options={me.sources.map(({ id, label }) => ({ value: id, label: say(label) }))}
      />
      <TextInput {...draft.field('title')} label={source.title} autoComplete="off" />
      <TextInput {...draft.field('publisher')} label={source.publisher} autoComplete="off" />
      <TextInput {...draft.field('date')} type="date" label={source.date} />
      <ActText field={draft.field('citation')} label={source.citation} hint={source.citationHint} />
      <TextInput
        {...draft.field('link')}
        label={source.link}
        hint={source.linkHint}
        optional={words.acts.optional}
        autoComplete="off"
        spellCheck={false}
      />
    </ActForm>
  )
}

/** A source is taken out again, and why. */
export function RemoveSource({ report, send, ...form }: SocialReportForm) {
  const { words } = useLanguage()
  const { source } = words.socialReport
  const sources = sourcesIn(report.history)
  const draft = useDraft(['source', 'text'], { source: source.missing, text: words.acts.required })
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.thing.save}
      onSubmit={() =>
        send({ type: 'source.remove', source: draft.values.source, text: draft.values.text.trim() })
      }
    >
      <RadioGroup
        {...draft.field('source')}
        label={source.which}
        options={sources.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <ActText field={draft.field('text')} label={source.why} />
    </ActForm>
  )
}
