import { describe, expect, test } from 'vitest'
import type { Act, ActType, ReportEvent, SystemEvent } from './acts.ts'
import { explore } from './explore.ts'
import { type Actor, may, type Policy } from './policy.ts'
import { logsOf, stuck, switched } from './proof.ts'
import { apply, type Handling, openActs, type ReportSnapshot, replay, submitted } from './report-lifecycle.ts'
import { stages } from './report-machine.ts'

const path = ['working-age', 'joroinen']
const supervisor: Actor = { id: 'supervisor', posts: [{ role: 'supervisor', unit: 'joroinen' }] }
const manager: Actor = { id: 'manager', posts: [{ role: 'manager', unit: 'working-age' }] }
const group: Actor = { id: 'group', posts: [{ role: 'workingGroup' }] }
const stranger: Actor = { id: 'stranger', posts: [{ role: 'supervisor', unit: 'varkaus' }] }
const actors = [supervisor, manager, group, stranger]

const policy: Policy = {
  'matter.review': [{ role: 'supervisor', scope: 'own' }],
  'matter.decide': [{ role: 'manager', scope: 'levelAbove' }],
  'matter.assign': [{ role: 'manager', scope: 'levelAbove' }],
  'step.log': [{ role: 'owner', scope: 'matter' }],
  'matter.close': [
    { role: 'owner', scope: 'matter' },
    { role: 'manager', scope: 'levelAbove' },
  ],
  'matter.redirect': [{ role: 'manager', scope: 'levelAbove' }],
  'matter.reopen': [{ role: 'manager', scope: 'levelAbove' }],
  'matter.join': [{ role: 'workingGroup', scope: 'region' }],
  'matter.separate': [{ role: 'workingGroup', scope: 'region' }],
  'feedback.give': [{ role: 'owner', scope: 'matter' }],
  'reporter.ask': [
    { role: 'owner', scope: 'matter' },
    { role: 'manager', scope: 'levelAbove' },
  ],
  'view.record': [{ role: 'supervisor', scope: 'own' }],
  'report.classify': [{ role: 'workingGroup', scope: 'region' }],
}
const plain: Handling = { policy, stages: ['decision', 'progress'] }

function after(...steps: readonly (readonly [ReportEvent, Actor?])[]): ReportSnapshot {
  return steps.reduce((from, [event, actor]) => {
    const applied = actor
      ? apply(from, event as Act, { handling: plain, actor, path })
      : apply(from, event as SystemEvent)
    if (!applied.ok) throw new Error(`${event.type}: ${applied.refusal}`)
    return applied.snapshot
  }, submitted())
}

const decide = { type: 'matter.decide', route: 'crossSector' } as const
const close = { type: 'matter.close', outcome: 'carriedOut', text: 't' } as const
const redirect = { type: 'matter.redirect', channel: 'deficiency', text: 't' } as const

test('PS-05 the level above the supervisor decides the route, and nobody else', () => {
  expect(after([decide, manager])).toMatchObject({
    value: { handling: { open: 'decided' } },
    context: { route: 'crossSector' },
  })
  for (const actor of [supervisor, group, stranger]) {
    expect(apply(submitted(), decide, { handling: plain, actor, path })).toEqual({
      ok: false,
      refusal: 'forbidden',
    })
  }
})

test('PS-06 the owner, and only the owner, logs steps; the end carries words to the reporter', () => {
  const owned = after([{ ...decide, owner: 'group' }, manager])
  expect(owned.value.handling).toEqual({ open: 'inProgress' })
  expect(openActs(owned, { handling: plain, actor: group, path })).toContain('step.log')
  expect(openActs(owned, { handling: plain, actor: manager, path })).not.toContain('step.log')
  const closed = after(
    [{ ...decide, owner: 'group' }, manager],
    [{ type: 'step.log', text: 't' }, group],
    [close, group],
  )
  expect(closed).toMatchObject({
    value: { handling: 'closed', feedback: 'given' },
    context: { outcome: 'carriedOut' },
  })
})

test('PS-05 PS-06 while a matter is open, its route can be decided anew and its owner changed', () => {
  const anew = { type: 'matter.decide', route: 'unit' } as const
  const owned = [{ ...decide, owner: 'group' }, manager] as const
  expect(after([decide, manager], [anew, manager]).context.route).toBe('unit')
  expect(after(owned, [anew, manager]).context).toMatchObject({ route: 'unit', owner: 'group' })
  expect(after(owned, [{ type: 'matter.assign', owner: 'supervisor' }, manager]).context.owner).toBe(
    'supervisor',
  )
})

test('a matter that waits for its decision cannot be closed yet', () => {
  expect(apply(submitted(), close, { handling: plain, actor: manager, path })).toEqual({
    ok: false,
    refusal: 'notNow',
  })
})

test('PS-12 a report that belongs to another channel is redirected, with a word to the reporter', () => {
  const redirected = after([redirect, manager])
  expect(redirected).toMatchObject({
    value: { handling: 'redirected', feedback: 'given' },
    context: { channel: 'deficiency' },
  })
})

test('a joined report shares the feedback of its lead; separated, it waits for its own again', () => {
  const joined = after([decide, manager], [{ type: 'matter.join', lead: 'a' }, group])
  expect(joined).toMatchObject({ value: { handling: 'joined', feedback: 'shared' }, context: { lead: 'a' } })
  const separated = apply(joined, { type: 'matter.separate' }, { handling: plain, actor: group, path })
  expect(separated).toMatchObject({ ok: true, snapshot: { ...submitted(), context: { members: 0 } } })
})

test('joining is one level deep: a lead cannot join, and a joined report cannot lead', () => {
  const lead = after([{ type: 'member.add', report: 'b' }])
  expect(apply(lead, { type: 'matter.join', lead: 'c' }, { handling: plain, actor: group, path }).ok).toBe(
    false,
  )
  const joined = after([{ type: 'matter.join', lead: 'a' }, group])
  expect(apply(joined, { type: 'member.add', report: 'b' }).ok).toBe(false)
})

test('only a report that others have joined can be left by one', () => {
  const leave = { type: 'member.remove', report: 'b' } as const
  expect(apply(submitted(), leave)).toEqual({ ok: false, refusal: 'notNow' })
  expect(after([{ type: 'member.add', report: 'b' }], [leave])).toEqual(submitted())
})

test('a reopened matter goes back to its owner, its outcome forgotten', () => {
  const reopened = after(
    [{ ...decide, owner: 'group' }, manager],
    [close, group],
    [{ type: 'matter.reopen', text: 't' }, manager],
  )
  expect(reopened.value.handling).toEqual({ open: 'inProgress' })
  expect(reopened.context).not.toHaveProperty('outcome')
})

test('a reopened matter that nobody carried on begins anew, and so does one that was pointed elsewhere', () => {
  const judgement = { handling: { policy, stages: ['decision'] }, actor: manager, path } as const
  for (const log of [[decide, close], [redirect]]) {
    const reopened = apply(replay(log), { type: 'matter.reopen', text: 't' }, judgement)
    expect(reopened).toMatchObject({ ok: true, snapshot: { value: { handling: { open: 'arrived' } } } })
    if (!reopened.ok) return
    expect(reopened.snapshot.context).not.toHaveProperty('outcome')
    expect(reopened.snapshot.context).not.toHaveProperty('channel')
  }
})

const ask = { type: 'reporter.ask', purpose: 'question', text: 't' } as const
const add = { type: 'report.add', text: 't' } as const

test('PS-16 whoever carries the matter on can ask or invite the reporter, and an addition answers', () => {
  const owned = after([{ ...decide, owner: 'group' }, manager])
  expect(openActs(owned, { handling: plain, actor: group, path })).toContain('reporter.ask')
  expect(openActs(owned, { handling: plain, actor: supervisor, path })).not.toContain('reporter.ask')
  const asked = after([{ ...decide, owner: 'group' }, manager], [{ ...ask, purpose: 'invitation' }, group])
  expect(asked.value.dialogue).toBe('asked')
  expect(apply(asked, add)).toEqual({ ok: true, snapshot: owned })
})

test('a reporter adds without being asked, and to a closed matter too, which stays closed', () => {
  expect(after([add])).toEqual(submitted())
  const closed = after([{ ...decide, owner: 'group' }, manager], [close, group])
  expect(apply(closed, add)).toEqual({ ok: true, snapshot: closed })
})

test('PS-12 what was pointed to another channel takes no additions here, and no other report joins it', () => {
  const redirected = after([redirect, manager])
  expect(apply(redirected, add)).toEqual({ ok: false, refusal: 'notNow' })
  expect(apply(redirected, { type: 'member.add', report: 'b' })).toEqual({ ok: false, refusal: 'notNow' })
})

test('a question lapses with the end of the matter, and a reopened one begins without it', () => {
  const open = after([{ ...decide, owner: 'group' }, manager], [ask, group])
  const judged = (actor: Actor) => ({ handling: plain, actor, path })
  const closed = apply(open, close, judged(group))
  expect(closed).toMatchObject({ ok: true, snapshot: { value: { dialogue: 'quiet' } } })
  if (!closed.ok) return
  expect(apply(closed.snapshot, ask, judged(manager))).toEqual({ ok: false, refusal: 'notNow' })
  expect(apply(closed.snapshot, { type: 'matter.reopen', text: 't' }, judged(manager))).toMatchObject({
    ok: true,
    snapshot: { value: { dialogue: 'quiet' } },
  })
})

test('a theme changed after publication waits to be compiled anew', () => {
  const compiled = after([{ type: 'report.compile', edition: 'e' }])
  expect(compiled.value.compilation).toBe('compiled')
  const changed = after(
    [{ type: 'report.compile', edition: 'e' }],
    [{ type: 'report.classify', theme: 'housing' }, group],
  )
  expect(changed).toMatchObject({ value: { compilation: 'classified' }, context: { theme: 'housing' } })
})

test('a log that does not fit the machine is refused', () => {
  expect(() => replay([{ type: 'step.log', text: 't' }])).toThrow('Event 0 of the log (step.log)')
})

describe.each(switched(stages))('over the whole reachable graph, stages on: %s', (_, on) => {
  const handling: Handling = { policy, stages: on }
  const graph = explore(handling, actors, path, [group, stranger])
  const { states, edges } = graph
  const ends = new Set(['closed', 'redirected', 'joined'])
  const ended = ({ value }: ReportSnapshot) => typeof value.handling === 'string' && ends.has(value.handling)

  test('an end can be reached from every state', () => {
    expect(stuck(graph, ({ value }) => value.handling === 'closed')).toEqual([])
    expect(states.size).toBeGreaterThan(50)
  })

  test('VK-05 nothing ends without feedback that can be read by receipt', () => {
    for (const state of states.values()) {
      if (ended(state)) expect(['given', 'shared']).toContain(state.value.feedback)
    }
  })

  test('a decided matter has a route, and only an end has an outcome, a channel or a lead', () => {
    for (const { value, context } of states.values()) {
      const { handling: stands } = value
      const isDecided = typeof stands === 'object' && ['decided', 'inProgress'].includes(stands.open)
      if (isDecided) expect(context.route).toBeDefined()
      expect(context.outcome !== undefined).toBe(stands === 'closed')
      expect(context.channel !== undefined).toBe(stands === 'redirected')
      expect(context.lead !== undefined).toBe(stands === 'joined')
    }
  })

  test('VK-05 no act ends the handling without a word to the reporter', () => {
    const wordless = [close, redirect].map((act) => ({ ...act, text: undefined }) as unknown as Act)
    for (const judgement of actors.map((actor) => ({ handling, actor, path }))) {
      for (const state of states.values()) {
        for (const act of wordless) expect(apply(state, act, judgement).ok).toBe(false)
      }
    }
  })

  test('VK-10 an addition is taken in every state but one, and changes nothing but that it was awaited', () => {
    for (const state of states.values()) {
      const added = apply(state, add)
      expect(added.ok).toBe(state.value.handling !== 'redirected')
      if (added.ok) expect(added.snapshot).toEqual({ ...state, value: { ...state.value, dialogue: 'quiet' } })
    }
  })

  test('PS-16 an answer is awaited only while there is somebody to read it', () => {
    const waiting = [...states.values()].filter(({ value }) => value.dialogue === 'asked')
    expect(waiting.length).toBeGreaterThan(0)
    for (const { value } of waiting) expect(['closed', 'redirected']).not.toContain(value.handling)
  })

  test('nobody acts whom the policy does not let', () => {
    for (const { from, event, actor } of edges) {
      if (!actor) continue
      const owner = states.get(from)?.context.owner
      expect(may(policy, event.type as ActType, actor, { path, owner })).toBe(true)
      if (owner !== stranger.id) expect(actor).not.toBe(stranger)
    }
  })

  test('a stage that is off is never stood in, and one that is on is never passed by', () => {
    for (const { from, to } of edges) {
      const [before, now] = [states.get(from)?.value.handling, states.get(to)?.value.handling]
      if (!on.includes('review')) expect(now).not.toEqual({ open: 'reviewed' })
      if (!on.includes('decision')) expect(now).not.toEqual({ open: 'decided' })
      if (on.includes('review') && typeof before === 'object' && before.open === 'arrived') {
        expect([{ open: 'arrived' }, { open: 'reviewed' }, 'redirected', 'joined']).toContainEqual(now)
      }
      if (on.includes('decision') && now === 'closed') {
        const early = on.includes('progress') ? [] : [{ open: 'decided' }]
        expect([...early, { open: 'inProgress' }, 'closed']).toContainEqual(before)
      }
    }
  })

  test('the log replayed gives the snapshot', () => {
    const logs = logsOf(graph)
    for (const [key, snapshot] of states) expect(replay(logs.get(key) ?? [])).toEqual(snapshot)
  })
})
