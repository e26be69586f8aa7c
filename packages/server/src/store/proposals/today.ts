import {
  type DocumentProposal,
  measureOf,
  type Profile,
  type ProposalAct,
  type SocialReport,
} from '@rake/core'
import type { Db } from '../connect.ts'
import { inFirst } from '../things/labels.ts'
import { entriesOf, wordsOf } from '../things/log.ts'
import { type ProposalLine, proposalsIn } from './read.ts'

/** A proposal of a document as it is now; `thing` is the id by which it is acted on, where somebody took it up. */
export interface ProposalToday {
  readonly proposal: DocumentProposal
  readonly thing?: string
}

/**
 * The proposals of a published document as they are now: state, outcome, measure of a welfare plan with its steps
 * (PS-14), and what they were used for (VA-06). One that nobody has taken up is what the document says of it.
 */
export async function proposalsToday(
  db: Db,
  profile: Profile,
  { socialReport, document }: { readonly socialReport: string; readonly document: SocialReport },
): Promise<ProposalToday[]> {
  const taken = new Map(
    (await proposalsIn(db, profile.slug, [socialReport])).map((line) => [line.code, line]),
  )
  return Promise.all(
    document.proposals.map(async (written): Promise<ProposalToday> => {
      const line = taken.get(written.id)
      return line
        ? { proposal: await asOfNow(db, profile, written, line), thing: line.id }
        : { proposal: written }
    }),
  )
}

async function asOfNow(
  db: Db,
  profile: Profile,
  written: DocumentProposal,
  { id, snapshot }: ProposalLine,
): Promise<DocumentProposal> {
  const { slug, posts } = profile
  const log = await entriesOf<ProposalAct>(db, slug, id)
  const words = await wordsOf(db, slug, [id])
  const said = (text: string) => inFirst(profile, words.get(text) ?? '▮▮▮')
  const { outcome, owner: person } = snapshot.context
  const measure = measureOf(log.map(({ act }) => act))
  const owner = posts.find((post) => post.id === person)?.label ?? written.owner
  return {
    id: written.id,
    text: written.text,
    state: snapshot.value.handling,
    ...(written.theme !== undefined && { theme: written.theme }),
    ...(owner && { owner }),
    ...(outcome && { outcome }),
    ...(measure && {
      measure: {
        plan: inFirst(profile, measure.plan),
        goal: said(measure.goal),
        measures: said(measure.measures),
        indicators: said(measure.indicators),
        responsible: said(measure.responsible),
        steps: measure.steps.map(said),
      },
    }),
    uses: log.flatMap(({ act, day }) => {
      if (act.type !== 'proposal.recordUse') return []
      const text = act.text === undefined ? undefined : words.get(act.text)
      return [{ use: act.use, day, ...(text !== undefined && { text: inFirst(profile, text) }) }]
    }),
  }
}
