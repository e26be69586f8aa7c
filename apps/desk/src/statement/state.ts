import type { Tone } from '@rake/ui'
import type { Me } from '../api.ts'

/** The colour of a state; it only repeats what its name says. */
export const statementTones: Readonly<Record<string, Tone>> = {
  drafted: 'warning',
  adopted: 'info',
  published: 'success',
}

/** Whether the reader takes part in the statements of the region. */
export function worksOnStatements({ may, statement }: Pick<Me, 'may' | 'statement'>): boolean {
  return statement !== undefined && may.some((act) => act.startsWith('statement.'))
}

/** Whether the reader may begin a statement. */
export function mayBeginStatement({ may, statement }: Pick<Me, 'may' | 'statement'>): boolean {
  return statement !== undefined && may.includes('statement.draft')
}
