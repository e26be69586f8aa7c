import {
  type Actor,
  approvalActs,
  may,
  type PolicyAct,
  type Profile,
  proposalActTypes,
  proposalLifecycle,
  reaches,
  recentPeriods,
  type SocialReport,
  type SocialReportAct,
  socialReportActTypes,
  socialReportLifecycle,
  statementActTypes,
  statementLifecycle,
} from '@rake/core'
import { instant, isClosed, plainDate } from '@rake/core/clock'
import { regions } from '@rake/regions'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inAll, writtenOver } from '../../test-social-reports.ts'
import { publish } from '../editions.ts'
import { saveProfiles } from '../profiles.ts'
import { actOnProposal, proposalJudgementOf } from '../proposals/act.ts'
import { createProposal } from '../proposals/create.ts'
import { readProposal } from '../proposals/read.ts'
import { actOnSocialReport } from '../social-reports/act.ts'
import { createSocialReport } from '../social-reports/create.ts'
import { keepDocument } from '../social-reports/documents.ts'
import { draftOf } from '../social-reports/draft.ts'
import { pathOf } from '../social-reports/kinds.ts'
import { readSocialReport } from '../social-reports/read.ts'
import { actOnStatement, statementJudgementOf } from '../statements/act.ts'
import { readStatement } from '../statements/read.ts'
import { createStatement, rewriteStatement } from '../statements/write.ts'
import { everybody } from '../test-reports.ts'
import { testStore } from '../test-store.ts'
import { entriesOf } from './log.ts'
import type { Result } from './refusal.ts'

/*
 * Everybody tries everything, in every region that writes social reports: nobody gets further than the policy and the
 * ladder let, a refusal leaves no trace, and the log says what has become of it once all words are gone and the
 * snapshot is another machine's.
 */

const day = plainDate('2027-03-01')
const at = instant('2027-03-01T10:00:00Z')
const texts = async () => []
const writing = regions.filter(({ socialReports = [] }) => socialReports.length > 0)
let t: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  t = await testStore()
  await saveProfiles(t.db, regions)
})
afterAll(() => t.drop())

/** Numbers from 0 up to 1 that look random and are the same every time. */
function dice(seed: number) {
  let state = seed * 7919
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal}: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** One holder of each role that reaches a place, and one of each that does not. */
function castOf({ roles, posts }: Profile, path: readonly string[]): Actor[] {
  return roles.flatMap(({ id }) => {
    const held = posts.filter(({ role }) => role === id)
    const inside = held.find(({ unit }) => path.length === 0 || unit === undefined || path.includes(unit))
    const outside = held.find(({ unit }) => unit !== undefined && !path.includes(unit))
    return [inside, outside].flatMap((post) => (post ? [{ id: post.id, posts: [post] }] : []))
  })
}

/** The last period of the region that has ended, with its summary published. */
async function withEdition(profile: Profile): Promise<string> {
  const period = recentPeriods(profile, day).find((one) => isClosed(one, day))
  if (!period) throw new Error(`${profile.slug} has no closed period`)
  const { id, from, to, campaign } = period
  await publish(t.db, { profile, period: id, from, to, campaign, actor: 'everybody', at, day })
  return id
}

/** Those whom the policy, or the ladder at one of its steps, gives an act at a place. */
function isGiven(
  profile: Profile,
  kind: string,
  act: string,
  actor: Actor,
  path: readonly string[],
  owner?: string,
) {
  if (!(approvalActs as readonly string[]).includes(act))
    return may(profile.handling.policy, act as PolicyAct, actor, { path, owner })
  const { approvals = [] } = profile.socialReports?.find(({ id }) => id === kind) ?? {}
  return approvals.some((step) => actor.posts.some((post) => reaches(step, post, { path })))
}

/** The acts by which a social report gets from its first draft to its publication. */
const onward: readonly SocialReportAct['type'][] = [
  'socialReport.takeToWorkshop',
  'socialReport.submit',
  'socialReport.pass',
  'socialReport.approve',
  'socialReport.publish',
]

const kinds = writing.flatMap((profile) =>
  (profile.socialReports ?? []).map((kind) => [`${profile.slug} ${kind.id}`, profile, kind] as const),
)

describe.each(kinds)('%s', (_, profile, kind) => {
  const region = profile.slug
  const { bodies = [], sources = [] } = profile
  const unit = kind.level && profile.units.find(({ level }) => level === kind.level)?.id
  const path = pathOf(profile, unit, day)
  const cast = castOf(profile, path)
  const { approvals, stages = ['workshop'] } = kind
  const handling = { policy: profile.handling.policy, stages, approvals }
  const judgements = cast.map((actor) => ({ handling, actor, path }))

  /** An act of this type that names what is there. */
  const aimed = (type: SocialReportAct['type'], document: string, roll: () => number): SocialReportAct => {
    const example: SocialReportAct = socialReportLifecycle.examples[type]
    const [body] = bodies
    switch (example.type) {
      case 'socialReport.takeToWorkshop':
      case 'socialReport.submit':
        return { ...example, document }
      case 'source.add':
        return { ...example, source: `source-${Math.floor(roll() * 3)}`, kind: sources[0]?.id ?? '-' }
      case 'source.remove':
        return { ...example, source: `source-${Math.floor(roll() * 3)}` }
      case 'socialReport.present':
      case 'socialReport.answer':
        return body && roll() < 0.5
          ? { ...example, body: body.id }
          : { ...example, body: undefined, unit: unit ?? profile.units.at(-1)?.id ?? '' }
      default:
        return example
    }
  }

  test('VK-10 PO-03 nobody does more than the policy and the ladder give her; the log, erased, says what it is', async () => {
    const period = await withEdition(profile)
    const everyone = everybody(profile)
    const happening = { profile, at, day }
    const beginning = { ...happening, kind: kind.id, unit, period }
    for (const actor of cast) {
      if (isGiven(profile, kind.id, 'socialReport.draft', actor, path)) continue
      const refused = await createSocialReport(t.db, { ...beginning, actor })
      expect(refused).toEqual({ ok: false, refusal: 'forbidden' })
    }
    const id = done(await createSocialReport(t.db, { ...beginning, actor: everyone }))
    const read = async () => {
      const found = await readSocialReport(t.db, region, id)
      if (!found) throw new Error('It is gone')
      return found
    }
    const write = async (): Promise<string> => {
      const draft = done(await draftOf(t.db, { profile, socialReport: id, day }))
      const words = inAll(profile, 'Teksti')
      const parts = { title: words, method: words }
      const document: SocialReport = { ...writtenOver(draft, day, parts), sources: [], views: [] }
      const { earlier: _, ...rest } = document
      return done(
        await keepDocument(t.db, { ...happening, actor: everyone, socialReport: id, document: rest, texts }),
      )
    }

    const roll = dice(kind.id.length + region.length)
    const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)] as T
    const tally = { taken: 0, forbidden: 0, notNow: 0, unknownReference: 0 } as Record<string, number>
    let document = ''
    for (let attempt = 0; attempt < 160; attempt++) {
      const { snapshot, documents } = await read()
      const isWritten = documents.some(
        (one) => one.id === document && one.version === snapshot.context.version + 1,
      )
      if (['drafting', 'inWorkshop'].includes(snapshot.value.writing) && !isWritten) document = await write()
      const before = await read()
      // Mostly something that is open to somebody, and often what leads on, so that it gets somewhere.
      const open = judgements.flatMap((judgement) =>
        socialReportLifecycle
          .openActs(before.snapshot, judgement)
          .map((of) => [judgement.actor, of] as const),
      )
      const leading = open.filter(([, of]) => onward.includes(of))
      const chance = roll()
      const [actor, type] =
        chance < 0.25 && leading.length > 0
          ? pick(leading)
          : chance < 0.5 && open.length > 0
            ? pick(open)
            : ([pick(cast), pick(socialReportActTypes)] as const)
      const act = aimed(type, document, roll)
      const result = await actOnSocialReport(t.db, { ...happening, actor, socialReport: id, act, texts })
      const after = await read()
      if (result.ok) {
        const where = act.type === 'socialReport.answer' && act.unit ? pathOf(profile, act.unit, day) : path
        expect(isGiven(profile, kind.id, type, actor, where), `${actor.id} ${type}`).toBe(true)
        expect(after.log).toHaveLength(before.log.length + 1)
        expect(after.snapshot).toEqual(result.value)
      } else {
        expect(after).toEqual(before)
      }
      const how = result.ok ? 'taken' : result.refusal
      tally[how] = (tally[how] ?? 0) + 1
    }
    const before = await read()
    expect(tally.taken, JSON.stringify(tally)).toBeGreaterThan(20)
    expect(tally.forbidden).toBeGreaterThan(40)
    expect(before.snapshot.context.version, JSON.stringify(tally)).toBeGreaterThan(0)
    // No log holds a word of what was written.
    expect(JSON.stringify(before.log)).not.toMatch(/"(text|title|citation|from)":"-"/)
    expect(before.words.size).toBeGreaterThan(0)

    await t.db.deleteFrom('thing_words').where('region', '=', region).execute()
    const log = await entriesOf<SocialReportAct>(t.db, region, id)
    expect(socialReportLifecycle.replay(log.map(({ act }) => act))).toEqual(before.snapshot)
    await sql`update thing_snapshot set machine_version = 0, value = '{}', context = '{}' where region = ${region}`.execute(
      t.db,
    )
    expect({ ...(await read()), words: before.words }).toEqual(before)
  })
})

describe.each(
  writing
    .filter(({ handling }) => handling.policy['proposal.propose'])
    .map((one) => [one.slug, one] as const),
)('proposals of %s', (region, profile) => {
  test('PS-14 nobody does more to a proposal than the policy gives her; the log, erased, says what it is', async () => {
    const cast = castOf(profile, [])
    const happening = { profile, at, day }
    const [facet] = profile.taxonomy.facets
    const proposed = { text: inAll(profile, 'Sovitaan yhteisistä työtavoista') }
    for (const actor of cast) {
      const result = await createProposal(t.db, { ...happening, actor, proposed })
      expect(result.ok, actor.id).toBe(may(profile.handling.policy, 'proposal.propose', actor, { path: [] }))
    }
    const id = done(await createProposal(t.db, { ...happening, actor: everybody(profile), proposed }))
    const read = async () => {
      const found = await readProposal(t.db, region, id)
      if (!found) throw new Error('It is gone')
      return found
    }
    const roll = dice(region.length)
    const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)] as T
    const taken = new Set<string>()
    for (let attempt = 0; attempt < 160; attempt++) {
      const before = await read()
      const actor = pick(cast)
      const open = proposalLifecycle.openActs(before.snapshot, proposalJudgementOf(profile, actor))
      const type = roll() < 0.5 && open.length > 0 ? pick(open) : pick(proposalActTypes)
      const example = proposalLifecycle.examples[type]
      const act =
        example.type === 'proposal.classify'
          ? { ...example, facet: facet?.id ?? '-', value: facet?.values[0]?.id ?? '-' }
          : example.type === 'proposal.carryIntoPlan'
            ? { ...example, plan: 'plan-2027' }
            : 'owner' in example
              ? { ...example, owner: cast[0]?.id ?? '-' }
              : example
      const result = await actOnProposal(t.db, { ...happening, actor, proposal: id, act })
      const after = await read()
      if (result.ok) {
        taken.add(act.type)
        const { owner } = before.snapshot.context
        expect(isGiven(profile, '', act.type, actor, [], owner), `${actor.id} ${act.type}`).toBe(true)
      } else expect(after).toEqual(before)
    }
    expect(taken.size, [...taken].join()).toBeGreaterThan(3)
    const before = await read()
    await t.db.deleteFrom('thing_words').where('region', '=', region).execute()
    await t.db.deleteFrom('proposal_text').where('region', '=', region).execute()
    await sql`update thing_snapshot set machine_version = 0, value = '{}', context = '{}' where region = ${region}`.execute(
      t.db,
    )
    const { text: _, ...erased } = { ...before, words: new Map() }
    expect(await read()).toEqual(erased)
  })
})

describe.each(regions.filter(({ statement }) => statement).map((one) => [one.slug, one] as const))(
  'statements of %s',
  (region, profile) => {
    test('SS-08 nobody does more to a statement than the policy gives her; the log, erased, says what it is', async () => {
      const { policy } = profile.handling
      const cast = castOf(profile, [])
      const happening = { profile, at, day }
      const text = { title: inAll(profile, 'Asunnottomuus on ratkaistavissa') }
      const isWriter = (actor: Actor) => may(policy, 'statement.draft', actor, { path: [] })
      for (const actor of cast) {
        const result = await createStatement(t.db, { ...happening, actor, text })
        expect(result.ok, actor.id).toBe(isWriter(actor))
      }
      const roll = dice(region.length)
      const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)] as T
      const ends = new Set<string>()
      for (let life = 0; life < 4; life++) {
        const begun = await createStatement(t.db, { ...happening, actor: everybody(profile), text })
        const id = done(begun)
        const read = async () => {
          const found = await readStatement(t.db, region, id)
          if (!found) throw new Error('It is gone')
          return found
        }
        for (let attempt = 0; attempt < 40; attempt++) {
          const before = await read()
          const actor = pick(cast)
          if (roll() < 0.2) {
            const result = await rewriteStatement(t.db, { ...happening, actor, statement: id, text })
            expect(result.ok, actor.id).toBe(isWriter(actor) && before.snapshot.value === 'drafted')
            continue
          }
          const open = statementLifecycle.openActs(before.snapshot, statementJudgementOf(profile, actor))
          const type = pick(roll() < 0.2 && open.length > 0 ? open : statementActTypes)
          const example = statementLifecycle.examples[type]
          const document = before.written?.id ?? '-'
          const act = example.type === 'statement.adopt' ? { ...example, document } : example
          const result = await actOnStatement(t.db, { ...happening, actor, statement: id, act })
          const after = await read()
          expect(result.ok, `${actor.id} ${type}`).toBe(open.includes(type))
          if (result.ok) expect(after.log).toHaveLength(before.log.length + 1)
          else expect(after).toEqual(before)
        }
        const before = await read()
        ends.add(before.snapshot.value)
        await t.db.deleteFrom('thing_words').where('region', '=', region).execute()
        await t.db.deleteFrom('statement_text').where('region', '=', region).execute()
        await sql`update thing_snapshot set machine_version = 0, value = '{}', context = '{}' where thing = ${id}`.execute(
          t.db,
        )
        const { written: _, ...erased } = { ...before, words: new Map() }
        expect(await read()).toEqual(erased)
      }
      expect([...ends].sort()).toEqual(['published', 'withdrawn'])
    })
  },
)
