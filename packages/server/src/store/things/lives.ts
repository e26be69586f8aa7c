import type { Snapshot } from '@rake/core'

/** What has a life of its own beside the reports, by the machine that it lives by. */
export type ThingKind = 'socialReport' | 'proposal' | 'statement'

/** What of a lifecycle the log needs, whatever the kind of thing. */
export interface Life<S extends Snapshot, Act extends { readonly type: string }> {
  start(): S
  replay(log: readonly Act[]): S
}
