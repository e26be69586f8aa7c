import type { Audience, SuppressedTable } from '@rake/core'

/** A table of an edition, and who may see it (SS-12). */
export interface PublishedTable extends SuppressedTable {
  readonly audience: Audience
}
