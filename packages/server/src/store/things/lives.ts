import { proposalLifecycle, type Snapshot, socialReportLifecycle } from '@rake/core'

/** The machine by which each kind of thing lives. */
export const lives = { socialReport: socialReportLifecycle, proposal: proposalLifecycle } as const

export type ThingKind = keyof typeof lives

/** What of a lifecycle the log needs, whatever the kind of thing. */
export interface Life<S extends Snapshot, Act extends { readonly type: string }> {
  start(): S
  replay(log: readonly Act[]): S
}
