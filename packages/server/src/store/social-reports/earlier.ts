import {
  handledResults,
  type Localized,
  type Profile,
  type ProposalAct,
  type SocialReport,
  sourcesOf,
  viewsOf,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from '../connect.ts'
import { proposalsToday } from '../proposals/today.ts'
import { inFirst, receiverLabel } from '../things/labels.ts'
import { type Entry, entriesOf, wordsOf } from '../things/log.ts'
import type { Which } from './kinds.ts'
import { actsOf } from './read.ts'

/** The sources that were added to a social report (PO-05); of an erased one nothing. */
export async function sourcesIn(db: Db, profile: Profile, id: string): Promise<SocialReport['sources']> {
  const words = await wordsOf(db, profile.slug, [id])
  const log = (await actsOf(db, profile.slug, id)).map(({ act }) => act)
  return sourcesOf(log).flatMap(({ source, kind, date, title, publisher, citation, link }) => {
    const [titled, published, cited] = [title, publisher, citation].map((one) => words.get(one))
    if (titled === undefined || published === undefined || cited === undefined) return []
    const address = link === undefined ? undefined : words.get(link)
    const label = profile.sources?.find((one) => one.id === kind)?.label ?? inFirst(profile, kind)
    return [
      {
        id: source,
        kind: label,
        title: titled,
        publisher: published,
        date,
        citation: cited,
        ...(address !== undefined && { link: address }),
      },
    ]
  })
}

/** The views from outside that were recorded of a social report (PO-12); of an erased one nothing. */
export async function viewsIn(db: Db, profile: Profile, id: string): Promise<SocialReport['views']> {
  const words = await wordsOf(db, profile.slug, [id])
  const log = (await actsOf(db, profile.slug, id)).map(({ act }) => act)
  return viewsOf(log).flatMap(({ from, text }) => {
    const [who, said] = [words.get(from), words.get(text)]
    if (who === undefined || said === undefined) return []
    return [{ from: inFirst(profile, who), text: inFirst(profile, said) }]
  })
}

/**
 * What became of the last published social report of this kind and unit whose period ended before a day: its proposals as they are now,
 * and how bodies and units have handled it (VA-09). Undefined if there was none.
 */
export async function earlierOf(
  db: Db,
  profile: Profile,
  { kind, unit }: Which,
  from: PlainDate,
): Promise<SocialReport['earlier']> {
  const region = profile.slug
  const published = await db
    .selectFrom('publication')
    .select(['social_report', 'version', 'document'])
    .where('region', '=', region)
    .where('kind', '=', kind)
    .where('unit', unit === undefined ? 'is' : '=', unit ?? null)
    .orderBy('version', 'desc')
    .execute()
  const [last] = published
    .filter(({ document }) => document.period.to < from)
    .sort((a, b) => (a.document.period.to < b.document.period.to ? 1 : -1))
  if (!last) return undefined
  const { document, social_report: id } = last

  const proposals = await proposalsToday(db, profile, { socialReport: id, document })
  const things = proposals.flatMap(({ thing }) => (thing === undefined ? [] : [thing]))
  const logs = await Promise.all(things.map((thing) => entriesOf<ProposalAct>(db, region, thing)))
  const log = await actsOf(db, region, id)
  const words = await wordsOf(db, region, [id, ...things])
  const written = (text: string | undefined): { text: Localized } | undefined => {
    const found = text === undefined ? undefined : words.get(text)
    return found === undefined ? undefined : { text: inFirst(profile, found) }
  }
  return {
    title: document.title,
    proposals: proposals.map(({ proposal }) => proposal),
    handled: handledResults(log, byDay(logs.flat())).map(({ given, answers, uses, ...receiver }) => ({
      to: receiverLabel(profile, receiver),
      given,
      answers: answers.flatMap(({ day: answered, text }) => {
        const said = written(text)
        return said ? [{ day: answered, ...said }] : []
      }),
      uses: uses.map(({ use, day: used, text }) => ({ use, day: used, ...written(text) })),
    })),
  }
}

function byDay<Act extends { readonly type: string }>(entries: readonly Entry<Act>[]): Entry<Act>[] {
  return [...entries].sort((a, b) => (a.at < b.at ? -1 : 1))
}
