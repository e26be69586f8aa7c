import { checkClock, plainDate } from '@rake/core/clock'
import {
  type Actor,
  type ActType,
  explore,
  may,
  type ReportSnapshot,
  reaches,
  replay,
} from '@rake/core/lifecycle'
import {
  defineRegion,
  lowestUnits,
  nextStep,
  type Profile,
  type ProfileError,
  profileProblems,
  publicProfile,
  unitPath,
} from '@rake/core/region'
import { describe, expect, test } from 'vitest'
import { regions } from './index.ts'
import { castOf, reportingPath, supervisorOf } from './testing/lives.ts'

/** What a profile would be with another policy. */
function withPolicy(profile: Profile, policy: Profile['handling']['policy']): Profile {
  return { ...profile, handling: { ...profile.handling, policy } }
}

/** Every value in a profile that has this key. */
function valuesOf(key: string, within: unknown): unknown[] {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(key, value),
  ])
}

test('slugs lead every key: each region has its own', () => {
  expect(new Set(regions.map(({ slug }) => slug)).size).toBe(regions.length)
})

describe.each(regions.map((region) => [region.slug, region] as const))('%s', (_, region) => {
  const units = lowestUnits(region)

  test('is plain JSON: written down and read back, it is the same and still sound', () => {
    const copy: unknown = JSON.parse(JSON.stringify(region))
    expect(copy).toEqual(region)
    expect(profileProblems(copy)).toEqual([])
  })

  test('is complete in Finnish, Swedish and English', () => {
    expect([...region.languages].sort()).toEqual(['en', 'fi', 'sv'])
    expect(region.partial).toBeUndefined()
  })

  test('PS-08 what feeds the welfare year comes in time', () => {
    expect(checkClock(region.clock)).toEqual([])
    for (const { id, source } of region.clock) expect(source, id).toMatch(/^[A-Z]{2}-\d{2}$/)
  })

  test('no two units that can be chosen look alike', () => {
    for (const lang of region.languages) {
      expect(new Set(units.map(({ label }) => label[lang])).size).toBe(units.length)
    }
  })

  test('without the act that ends the wait for an answer it is refused: where, and what to mend', () => {
    // A region that compiles and decides nothing closes what has arrived.
    const needed = region.handling.stages.includes('decision') ? 'matter.decide' : 'matter.close'
    const { [needed]: _needed, ...rest } = region.handling.policy
    expect.assertions(2)
    try {
      defineRegion(withPolicy(region, rest))
    } catch (error) {
      expect((error as ProfileError).problems).toMatchObject([
        {
          path: ['handling', 'policy', needed],
          message: `nobody may do this to a report of "${units[0]?.id}" and ${units.length - 1} other units`,
          mend: 'give the act to a role that a post holds and that reaches these units',
        },
      ])
      expect(String(error)).toContain(`handling.policy.${needed}`)
    }
  })

  test('VK-05 its clock says when a matter that waits to be decided, or closed, is taken up next', () => {
    const next = nextStep(region, replay([{ type: 'matter.review' }]), plainDate('2026-03-02'))
    expect(['decision', 'closing']).toContain(next?.step)
    expect(next?.day?.slice(0, 4)).toBe('2026')
  })

  test('every post has a mailbox, and none is a real one', () => {
    const addresses = JSON.stringify(region).match(/[\w.+-]+@[\w.-]+\w/g) ?? []
    expect(addresses.length).toBeGreaterThanOrEqual(region.posts.length)
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).toEqual([])
    expect(region.posts.filter(({ mail }) => mail === undefined)).toEqual([])
  })

  test('its public profile holds no post, no mailbox and no policy', () => {
    const open = publicProfile(region)
    for (const key of ['mail', 'posts', 'policy', 'handling']) {
      expect(valuesOf(key, region).length).toBeGreaterThan(0)
      expect(valuesOf(key, open)).toEqual([])
    }
    const text = JSON.stringify(open)
    expect(region.posts.filter(({ mail }) => mail && text.includes(mail))).toEqual([])
    expect(open.units).toHaveLength(region.units.length)
  })

  test('VK-05 a reporter’s name is for the administrator alone', () => {
    for (const unit of units) {
      const place = { path: unitPath(region, unit.id) }
      const readers = region.posts.filter((post) =>
        may(region.handling.policy, 'reporter.read', { id: post.id, posts: [post] }, place),
      )
      expect(readers.map(({ role }) => role)).toEqual(['administrator'])
    }
  })

  test('PS-04 whoever is told of a report may read it', () => {
    for (const unit of units) {
      const place = { path: unitPath(region, unit.id) }
      for (const post of region.posts) {
        if (!region.handling.inform.some((reach) => reaches(reach, post, place))) continue
        expect(
          may(region.handling.policy, 'matter.read', { id: post.id, posts: [post] }, place),
          post.id,
        ).toBe(true)
      }
    }
  })

  describe('over everything that can become of a report', () => {
    const path = reportingPath(region)
    const supervisor = supervisorOf(region, path)
    const [stranger] = region.posts
      .filter(({ role, unit }) => role === 'supervisor' && unit !== path.at(-1))
      .map((post): Actor => ({ id: post.id, posts: [post] }))
    if (!stranger) throw new Error('a region of one unit has no strangers')
    const { states, edges } = explore(region.handling, [...castOf(region, path), stranger], path, [
      supervisor,
    ])
    const isOver = ({ value }: ReportSnapshot) =>
      value.handling === 'closed' || value.handling === 'redirected'

    test('VK-05 nothing ends without an answer to the reporter, named or not', () => {
      for (const state of states.values()) if (isOver(state)) expect(state.value.feedback).toBe('given')
    })

    test('nobody acts whom the policy does not let, and a stranger never', () => {
      for (const { from, event, actor } of edges) {
        if (!actor) continue
        const owner = states.get(from)?.context.owner
        expect(may(region.handling.policy, event.type as ActType, actor, { path, owner })).toBe(true)
        expect(actor.id).not.toBe(stranger.id)
      }
    })

    test('PS-16 whoever decides, closes or carries it on can ask the reporter', () => {
      const by = (types: readonly string[]) =>
        new Set(edges.filter(({ event }) => types.includes(event.type)).map(({ actor }) => actor?.id))
      const [askers, closers] = [by(['reporter.ask']), by(['step.log'])]
      expect(askers.size).toBeGreaterThan(0)
      for (const closer of closers) expect(askers).toContain(closer)
    })

    test('PS-06 only the one responsible person logs progress, where matters have one', () => {
      const loggers = edges.filter(({ event }) => event.type === 'step.log')
      expect(loggers.length > 0).toBe(region.handling.stages.includes('progress'))
      for (const { from, actor } of loggers) expect(actor?.id).toBe(states.get(from)?.context.owner)
    })
  })
})
