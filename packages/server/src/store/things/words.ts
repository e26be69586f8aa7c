import type { ProposalAct, SocialReportAct, StatementAct } from '@rake/core'

type FieldOf<Act> = Act extends unknown ? Exclude<keyof Act, 'type'> : never

/**
 * The fields of acts in which people write, whatever they write: they never stand in a log. So is who gave a view
 * from outside (PO-12), since an expert by experience is a person.
 */
export const wordFields = [
  'text',
  'title',
  'publisher',
  'citation',
  'link',
  'from',
  'goal',
  'measures',
  'indicators',
  'responsible',
] as const satisfies readonly FieldOf<SocialReportAct | ProposalAct | StatementAct>[]

/** An act of a log as two: the codes, ids and numbers in it, and what was written with it as far as it still stands. */
export function apart(act: { readonly type: string }, words: ReadonlyMap<string, string>) {
  const { type: _, ...fields } = act as { type: string } & Record<string, string | number>
  const isWritten = (field: string) => (wordFields as readonly string[]).includes(field)
  const entries = Object.entries(fields)
  return {
    details: Object.fromEntries(entries.filter(([field]) => !isWritten(field))),
    words: Object.fromEntries(
      entries.flatMap(([field, id]) => {
        const text = isWritten(field) ? words.get(String(id)) : undefined
        return text === undefined ? [] : [[field, text]]
      }),
    ),
  }
}
