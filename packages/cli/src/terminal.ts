import type { PlainDate } from '@rake/core/clock'

/** All that a command knows of the world around it. */
export interface Terminal {
  /** A line of what was asked for. */
  readonly say: (line: string) => void
  /** How far long work has come, on the error output; takes the place of what was said there before. */
  readonly progress: (line: string) => void
  /** The day that it is in Finland. */
  readonly today: PlainDate
  readonly env: Readonly<Record<string, string | undefined>>
  /** Lets so many seconds go by. */
  readonly wait: (seconds: number) => Promise<void>
}

/** What a command ends with: done, something has to be mended, or it was not called as it can be. */
export const exitCodes = { done: 0, mend: 1, usage: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Nothing can be done before a person mends something. `lines` say what, in her language. */
export class Mend extends Error {
  override readonly name = 'Mend'
  readonly code: ExitCode

  constructor(lines: string | readonly string[], code: ExitCode = exitCodes.mend) {
    super(typeof lines === 'string' ? lines : lines.join('\n'))
    this.code = code
  }
}
