import type { Written } from './written.ts'

/** What is being written, as it is kept on the device until the server has it. */
export interface Kept {
  /** The document of the server from which it goes on; absent for the first one. */
  readonly base?: string | undefined
  /** When it was last written in. */
  readonly at: string
  readonly written: Written
}

/** Where texts are kept: the browser's own storage, or one that is like it. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Each shape of what is kept has a name of its own: an older one is not read by mistake. */
const shape = 'rake-writing-1'

const keyOf = (region: string, id: string) => `${shape}/${region}/${id}`

/** Keeps it on the device; false where the browser keeps nothing. */
export function keepWritten(storage: Storage, region: string, id: string, kept: Kept): boolean {
  try {
    storage.setItem(keyOf(region, id), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** What is kept of this report on the device. */
export function keptWritten(storage: Storage, region: string, id: string): Kept | undefined {
  try {
    const text = storage.getItem(keyOf(region, id))
    return text === null ? undefined : (JSON.parse(text) as Kept)
  } catch {
    return undefined
  }
}

/** Takes it off the device: the server has it, or the writer has chosen another text. */
export function forgetWritten(storage: Storage, region: string, id: string): void {
  try {
    storage.removeItem(keyOf(region, id))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * With what the writing goes on: with what is kept here, where it goes on from the newest document; with the newest
 * document, where nothing is kept; else both are there, and the writer chooses.
 */
export function goesOnWith(kept: Kept | undefined, newest: string | undefined): 'kept' | 'newest' | 'choose' {
  if (!kept) return 'newest'
  return kept.base === newest ? 'kept' : 'choose'
}
