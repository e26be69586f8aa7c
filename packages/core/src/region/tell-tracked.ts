import type { AskPurpose, Outcome, Route } from '../lifecycle/index.ts'
import type { Lang, Localized } from '../words/localized.ts'
import { fill } from '../words/message.ts'
import type { ReporterWords } from '../words/reporter/index.ts'
import { writtenDay } from '../words/written-day.ts'
import type { RegionForm } from './form-in.ts'
import { mapTexts } from './map-texts.ts'
import type { NextStep } from './next-step.ts'
import type { PublicProfile } from './public-profile.ts'
import { channelSchema } from './schema/texts.ts'
import { type Said, spokenIn } from './spoken-in.ts'

/** How far a matter has come, as its reporter is told. */
export type TrackedStatus = keyof ReporterWords['told']['status']

/** One step of the handling. Days are `YYYY-MM-DD`. */
export interface TrackedStep {
  readonly type: string
  readonly day: string
  readonly route?: Route
  readonly outcome?: Outcome
  readonly channel?: string
  /** For what the reporter was written to. */
  readonly purpose?: AskPurpose
  /** The office that acted. */
  readonly by?: Localized
  readonly words?: string
}

/** What the holder of a receipt learns (VK-02), as a program reads it. Days are `YYYY-MM-DD`. */
export interface TrackedReport {
  readonly region: string
  readonly submitted: string
  readonly status: TrackedStatus
  /** Whether the report is handled together with others about the same phenomenon. */
  readonly shared: boolean
  readonly route?: Route
  readonly outcome?: Outcome
  /** The id of one of the profile's channels. */
  readonly channel?: string
  /** What comes next, and the last day of the next occasion for it where it has one; absent once it is over. */
  readonly next?: { readonly step: NextStep['step']; readonly day?: string | undefined }
  /** What waits for an answer of the reporter: any addition is one (PS-16). */
  readonly asked?: { readonly purpose: AskPurpose; readonly day: string; readonly words?: string }
  /** Whether the reporter can add to the report. */
  readonly canAdd: boolean
  readonly history: readonly TrackedStep[]
}

/** The same as a reporter reads it. A text in another language than the one asked for says its own. */
export interface ToldReport {
  readonly title: Said
  readonly text: Said
  /** That others told about the same, where they did. */
  readonly shared?: Said
  /** The channel where it belongs. */
  readonly channel?: RegionForm['profile']['channels'][number]
  /** What she is asked for. */
  readonly asked?: Said
  /** The newest words to her, but for what she is asked. */
  readonly feedback?: {
    readonly title: Said
    readonly words: string
    readonly by?: Said
    readonly day: string
  }
  /** What else is known of it; days stand also as a program reads them, `YYYY-MM-DD`. */
  readonly facts: readonly ToldFact[]
  /** The texts around adding to it (PS-16). */
  readonly add: { readonly [Key in keyof ReporterWords['told']['add']]: Said }
  /** Its region, for a page of another one. */
  readonly region: ToldFact
  /** In the order of the report's `history`: what happened and when, what was decided, the office that acted. */
  readonly steps: readonly {
    readonly title: Said
    readonly day: string
    readonly notes: readonly Said[]
    readonly by?: Said
  }[]
}

/** Something that is known, under its name. */
export interface ToldFact {
  readonly name: Said
  readonly text: Said
  readonly day?: string
}

type Seen = Pick<PublicProfile, 'languages' | 'words' | 'name' | 'channels'>

/**
 * A report told to its reporter in a language (VK-02, VK-05), in the words and texts of its region; in the
 * region's first language where it does not speak this one. Pure; the API answers with the same.
 */
export function tellTracked(seen: Seen, report: TrackedReport, wished: Lang): ToldReport {
  const { wordsLang: lang, words, inOne: textIn } = spokenIn(seen, wished)
  const { told } = words
  const inOne = (texts: Localized) => textIn(texts, wished)
  const { status, shared, route, outcome, next, asked, history, submitted } = report
  const say = (text: string): Said => (lang === wished ? text : { text, lang })
  const day = (on: string) => writtenDay(on, lang)
  const channelOf = (id: string | undefined) => seen.channels.find((channel) => channel.id === id)
  const channel = channelOf(report.channel)
  const feedback = history.findLast(
    ({ type, words, purpose }) => words !== undefined && !purpose && type !== 'report.add',
  )
  const decidedBy = history.findLast(({ route, by }) => route && by)?.by
  const { facts } = told
  const fact = (name: string, text: Said | undefined, day?: string): ToldFact[] =>
    text === undefined ? [] : [{ name: say(name), text, ...(day !== undefined && { day }) }]
  const comes = next && [told.next[next.step], next.day && fill(told.next.day, lang, { day: day(next.day) })]
  return {
    title: say(told.status[status].title),
    text: say(told.status[status].text),
    ...(shared && { shared: say(told.shared) }),
    ...(channel && { channel: mapTexts(channelSchema, channel, inOne) as ToldReport['channel'] & {} }),
    ...(asked && { asked: say(told.askPurpose[asked.purpose]) }),
    ...(feedback?.words !== undefined && {
      feedback: {
        title: say(told.feedback),
        words: feedback.words,
        ...(feedback.by && { by: inOne(feedback.by) }),
        day: day(feedback.day),
      },
    }),
    facts: [
      ...fact(facts.next, comes && say(comes.filter(Boolean).join(' '))),
      ...fact(facts.route, route && say(told.route[route])),
      ...fact(facts.decidedBy, decidedBy && inOne(decidedBy)),
      ...fact(facts.outcome, outcome && say(told.outcome[outcome])),
      ...fact(facts.submitted, say(day(submitted)), submitted),
    ],
    add: Object.fromEntries(
      Object.entries(told.add).map(([key, text]) => [key, say(text)]),
    ) as ToldReport['add'],
    region: { name: say(facts.region), text: inOne(seen.name) },
    steps: history.map((step) => {
      const label = channelOf(step.channel)?.label
      return {
        title: say((told.event as Readonly<Record<string, string>>)[step.type] ?? step.type),
        day: day(step.day),
        notes: [
          ...(step.route ? [say(told.route[step.route])] : []),
          ...(step.outcome ? [say(told.outcome[step.outcome])] : []),
          ...(step.purpose ? [say(told.askPurpose[step.purpose])] : []),
          ...(label ? [inOne(label)] : []),
        ],
        ...(step.by && { by: inOne(step.by) }),
      }
    }),
  }
}
