import type { AskPurpose } from '@rake/core/lifecycle'
import { Timeline, type TimelineItem, type Wording, Words } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Report } from '../api.ts'
import { writtenDay, writtenTime } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { peopleQuery, reportsQuery } from '../queries.ts'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { toldToReporter } from './audience.ts'

/** The id of the heading of the history: where the focus goes after an act. */
export const historyHeading = 'history'

type Entry = Report['history'][number]

/** What has happened to the report: who, when and with which words. The submission has no clock time. */
export function History({ report }: { report: Report }) {
  const { words, domain, lang, tell } = useLanguage()
  const items = report.history.map((entry, index): TimelineItem => {
    const { type, day, at } = entry
    const written = writtenDay(day, lang)
    return {
      id: String(index),
      title: domain.event[type as keyof typeof domain.event] ?? type,
      date: {
        dateTime: at ?? day,
        text: at ? tell(words.report.dayAndTime, { day: written, time: writtenTime(at, lang) }) : written,
      },
      state: 'done',
      children: <EntryText entry={entry} />,
    }
  })
  return (
    <section aria-labelledby={historyHeading} className="desk-history">
      <h2 id={historyHeading} tabIndex={-1}>
        {words.report.history}
      </h2>
      <Timeline label={words.report.history} items={items} />
    </section>
  )
}

function EntryText({ entry: { type, details, by, words: said } }: { entry: Entry }) {
  const { words, say } = useLanguage()
  const named = useDetails(details)
  return (
    <>
      {by && (
        <p className="desk-by">
          <Words of={say(by)} />
        </p>
      )}
      {named.map(({ name, text, href }) => (
        <p key={name}>
          {name}: {href ? <Link href={href}>{<Words of={text} />}</Link> : <Words of={text} />}
        </p>
      ))}
      {said !== undefined && (
        <>
          <blockquote className="desk-written">{said}</blockquote>
          <p className="rake-hint">
            {toldToReporter(type) ? words.report.forReporter : words.report.forStaff}
          </p>
        </>
      )}
    </>
  )
}

interface Detail {
  readonly name: string
  readonly text: Wording
  readonly href?: string | undefined
}

/** What an event names, in words: a route, a person, a theme, another report. */
function useDetails(details: Entry['details']): Detail[] {
  const { words, domain, say, tell } = useLanguage()
  const { slug } = useRegion()
  const names = useNames()
  const people = useQuery(peopleQuery(slug))
  const reports = useQuery(reportsQuery(slug))
  const w = words.report

  const person = (id: string) => {
    const name = people.data?.find((one) => one.id === id)?.name
    return name ? say(name) : id
  }
  const report = (id: string) => {
    const number = reports.data?.find((line) => line.id === id)?.number
    return number === undefined ? undefined : tell(words.inbox.number, { number: String(number) })
  }
  const { route, owner, outcome, channel, theme, purpose, lead, report: member } = details
  const other = lead ?? member
  const otherName = other === undefined ? undefined : report(other)
  return [
    ...(route ? [{ name: w.route, text: names.route(route) }] : []),
    ...(owner ? [{ name: w.owner, text: person(owner) }] : []),
    ...(outcome ? [{ name: w.outcome, text: names.outcome(outcome) }] : []),
    ...(channel ? [{ name: w.channel, text: names.channel(channel) }] : []),
    ...(theme ? [{ name: w.theme, text: names.theme(theme) }] : []),
    ...(purpose ? [{ name: w.purpose, text: domain.askPurpose[purpose as AskPurpose] ?? purpose }] : []),
    ...(otherName ? [{ name: w.other, text: otherName, href: `/reports/${other}` }] : []),
  ]
}
