import { Timeline, type TimelineItem, type Wording, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import type { Entry } from '../api.ts'
import { writtenDay, writtenTime } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { peopleQuery } from '../queries.ts'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'

/** The id of the heading of the history: where the focus goes after an act. */
export const historyHeading = 'history'

/** What has happened to a social report or a proposal: who, when and with which words. */
export function ThingHistory(props: { entries: readonly Entry[]; names: Readonly<Record<string, string>> }) {
  const { entries, names } = props
  const { words, lang, tell } = useLanguage()
  const items = entries.map((entry, index): TimelineItem => {
    const { type, day, at } = entry
    const written = { day: writtenDay(day, lang), time: writtenTime(at, lang) }
    return {
      id: String(index),
      title: names[type] ?? type,
      date: { dateTime: at, text: tell(words.report.dayAndTime, written) },
      state: 'done',
      children: <EntryText entry={entry} />,
    }
  })
  return (
    <section aria-labelledby={historyHeading} className="desk-history">
      <h2 id={historyHeading} tabIndex={-1}>
        {words.thing.history}
      </h2>
      <Timeline label={words.thing.history} items={items} />
    </section>
  )
}

function EntryText({ entry: { by, details, words: said } }: { entry: Entry }) {
  const { words, say } = useLanguage()
  const named = useDetails(details)
  const fields = words.thing.words
  return (
    <>
      {by && (
        <p className="desk-by">
          <Words of={say(by)} />
        </p>
      )}
      {named.map(({ name, text }) => (
        <p key={name}>
          {name}: <Words of={text} />
        </p>
      ))}
      {Object.entries(said).map(([field, text]) => (
        <div key={field}>
          {field !== 'text' && <p>{fields[field as keyof typeof fields] ?? field}:</p>}
          <blockquote className="desk-written">{text}</blockquote>
        </div>
      ))}
    </>
  )
}

/** What an event names, in words; ids that say nothing to anybody are left out. */
function useDetails(details: Entry['details']): { name: string; text: Wording }[] {
  const { words, domain, say, lang } = useLanguage()
  const { slug, me, taxonomy } = useRegion()
  const names = useNames()
  const people = useQuery(peopleQuery(slug))
  const w = words.thing.details
  const { body, unit, version, kind, date, audience, owner, outcome, plan, use, facet, value, theme } =
    details
  const labelOf = (id: string, items: readonly { id: string; label: Readonly<Record<string, string>> }[]) => {
    const label = items.find((one) => one.id === id)?.label
    return label ? say(label) : id
  }
  const person = (id: string) => {
    const name = people.data?.find((one) => one.id === id)?.name
    return name ? say(name) : id
  }
  const classified = taxonomy.facets.find(({ id }) => id === facet)
  const one = (name: string, detail: string | number | undefined, text: (id: string) => Wording) =>
    detail === undefined ? [] : [{ name, text: text(String(detail)) }]
  return [
    ...one(w.to, body, (id) => labelOf(id, me.receivers)),
    ...one(w.to, unit, names.unit),
    ...one(w.version, version, (n) => n),
    ...one(w.kind, kind, (id) => labelOf(id, [...me.sources, ...me.socialReports])),
    ...one(w.date, date, (day) => writtenDay(day, lang)),
    ...one(w.audience, audience, (id) => domain.audience[id as keyof typeof domain.audience] ?? id),
    ...one(words.report.owner, owner, person),
    ...one(words.report.outcome, outcome, names.outcome),
    ...one(w.plan, plan, (id) => id),
    ...one(w.use, use, (id) => domain.use[id as keyof typeof domain.use] ?? id),
    ...one(words.report.theme, theme, names.theme),
    ...one(classified ? labelText(say(classified.label)) : w.facet, value, (id) =>
      labelOf(id, classified?.values ?? []),
    ),
  ]
}

function labelText(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.text
}
