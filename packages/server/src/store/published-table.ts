import type { Audience, SuppressedTable } from '@rake/core'

/** A table of an edition, and who may see it (SS-12). */
export interface PublishedTable extends SuppressedTable {
  readonly audience: Audience
}

/** Whether this reader may see what is for that audience: staff see what is for everyone too (SS-12). */
export function maySee(reader: Audience, audience: Audience): boolean {
  return reader === 'staff' || audience === 'everyone'
}
