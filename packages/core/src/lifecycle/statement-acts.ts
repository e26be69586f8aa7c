import * as z from 'zod/mini'
import { audiences, id, typesOf, words } from './act-parts.ts'

/** What a working group can do to a statement of its own (SS-08, PS-10). */
export const statementActSchema = z.discriminatedUnion('type', [
  /** The group makes this very document its position. */
  z.strictObject({ type: z.literal('statement.adopt'), document: id }),
  z.strictObject({ type: z.literal('statement.publish'), audience: z.enum(audiences) }),
  z.strictObject({ type: z.literal('statement.withdraw'), text: words }),
])

export type StatementAct = z.infer<typeof statementActSchema>
export type StatementActType = StatementAct['type']

/** All acts, in the order in which a statement mostly meets them. */
export const statementActTypes: readonly StatementActType[] = typesOf(statementActSchema)
