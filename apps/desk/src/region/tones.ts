import type { Tone } from '@rake/ui'

const handling: Readonly<Record<string, Tone>> = {
  arrived: 'warning',
  reviewed: 'info',
  decided: 'info',
  inProgress: 'info',
  closed: 'success',
}

/** The colour of a state of handling; it only repeats what the state's name says. */
export function handlingTone(state: string): Tone | undefined {
  return handling[state]
}

const nature: Readonly<Record<string, Tone>> = { positive: 'success', negative: 'error' }

/** The colour of the nature of a phenomenon. */
export function natureTone(code: string): Tone | undefined {
  return nature[code]
}
