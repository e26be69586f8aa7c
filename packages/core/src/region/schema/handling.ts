import * as z from 'zod/mini'
import { actTypes, routes } from '../../lifecycle/acts.ts'
import { type PolicyAct, readingActs, scopes } from '../../lifecycle/policy.ts'
import { stages } from '../../lifecycle/report-machine.ts'
import { word } from './basics.ts'

const reach = z.strictObject({ role: word, scope: z.enum(scopes) })
const reaches = z.readonly(z.array(reach))

const policyActs = [...actTypes, ...readingActs] as const satisfies readonly PolicyAct[]

/** Who handles and how: the stages that are on, the routes on offer, who is told, and the one policy table. */
export const handlingSchema = z.strictObject({
  stages: z.readonly(z.array(z.enum(stages))),
  routes: z.readonly(z.array(z.enum(routes)).check(z.minLength(1))),
  /** Told of every report as it arrives, without being asked for anything (PS-04). */
  inform: reaches,
  policy: z.readonly(z.partialRecord(z.enum(policyActs), reaches)),
})
