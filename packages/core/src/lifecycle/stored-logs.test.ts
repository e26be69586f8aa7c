import { describe, expect, test } from 'vitest'
import { briefLifecycle } from './brief-machine.ts'
import { campaignLifecycle } from './campaign-machine.ts'
import { proposalLifecycle } from './proposal-machine.ts'
import { reportLifecycle } from './report-lifecycle.ts'
import { socialReportLifecycle } from './social-report-lifecycle.ts'
import { statementLifecycle } from './statement-machine.ts'
import stored from './testing/logs-v1.json' with { type: 'json' }

/*
 * Logs as the first machines wrote them, in every region of the practice (`scripts/record-logs.ts`), each with
 * what its machine said of it. The log is the truth: whatever machine reads it says the same.
 */

type Replay = (log: readonly { readonly type: string }[]) => { machineVersion: number }
interface Stored {
  readonly machineVersion: number
  readonly events: readonly { readonly type: string }[]
  readonly states: readonly { readonly value: unknown; readonly context: object }[]
  /** By region: the place of the last state in `states`, then those of the events in `events`. */
  readonly walks: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** What a machine of today remembers that the first one did not, as it is where nothing of the kind happened. */
const since: Readonly<Record<string, object>> = { report: { dialogue: 'quiet' } }

const machines: readonly (readonly [keyof typeof stored, unknown])[] = [
  ['report', reportLifecycle.replay],
  ['campaign', campaignLifecycle.replay],
  ['socialReport', socialReportLifecycle.replay],
  ['proposal', proposalLifecycle.replay],
  ['statement', statementLifecycle.replay],
  ['brief', briefLifecycle.replay],
]

describe.each(machines)('%s', (machine, replay) => {
  const { machineVersion, events, states, walks } = stored[machine] as Stored
  const all = Object.values(walks).flat()

  test(`${all.length} logs of the first machine are read as it read them`, () => {
    expect(all.length).toBeGreaterThan(0)
    for (const [end = -1, ...log] of all) {
      const { value, context } = states[end] ?? {}
      const now = typeof value === 'object' ? { ...value, ...since[machine] } : value
      const replayed = (replay as Replay)(log.map((index) => events[index] ?? { type: '?' }))
      expect(replayed).toEqual({ machineVersion: expect.any(Number), value: now, context })
      expect(replayed.machineVersion).toBeGreaterThanOrEqual(machineVersion)
    }
  })
})

test('the logs of reports come from every region, and hold every event that the first machine knew', () => {
  const { walks, events } = stored.report
  expect(Object.values(walks).map(({ length }) => length)).toEqual(Array(8).fill(40))
  expect(new Set(events.map(({ type }) => type)).size).toBe(15)
})
