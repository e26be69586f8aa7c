import type { ReportLine } from '../api.ts'

/** The lists of the inbox, in their order. */
export const lists = ['waiting', 'informed', 'all'] as const
export type List = (typeof lists)[number]

type Line = Pick<ReportLine, 'duties' | 'informed' | 'number'>

const belongs: Readonly<Record<List, (line: Line) => boolean>> = {
  waiting: ({ duties }) => duties.length > 0,
  informed: ({ duties, informed }) => informed && duties.length === 0,
  all: () => true,
}

/**
 * The lines of a list: what waits for the reader, what she was told of and need not act on, all that she may
 * see. What waits comes the oldest first, the others the newest first.
 */
export function linesOf<Any extends Line>(lines: readonly Any[], list: List): Any[] {
  const sign = list === 'waiting' ? 1 : -1
  return lines.filter(belongs[list]).sort((a, b) => sign * (a.number - b.number))
}

/** What narrows a list; empty for everything. */
export interface Filter {
  readonly handling: string
  readonly text: string
}

/**
 * Whether the line is in this stage and every word looked for is somewhere in `texts`, in any case. A word
 * may be the number of the report.
 */
export function matches(
  { handling, text }: Filter,
  line: Pick<ReportLine, 'state' | 'number'>,
  texts: readonly string[],
): boolean {
  if (handling !== '' && line.state.handling !== handling) return false
  const haystack = texts.join('\n').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word) || word === String(line.number))
}
