import type { Profile, Receiver } from '@rake/core'

/** Whether a text is a code, as those of a profile are: a log holds no words. */
export function isCode(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/** Whether there is such a body, working group or unit, to be given results or to use them. */
export function isReceiver({ bodies = [], groups = [], units }: Profile, { body, unit }: Receiver): boolean {
  if (unit !== undefined) return units.some(({ id }) => id === unit)
  return [...bodies, ...groups].some(({ id }) => id === body)
}
