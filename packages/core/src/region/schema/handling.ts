import * as z from 'zod/mini'
import { routes } from '../../lifecycle/acts.ts'
import { policyActs, scopes } from '../../lifecycle/policy.ts'
import { stages } from '../../lifecycle/report-machine.ts'
import { kebab, word } from './basics.ts'

const reach = z.strictObject({
  /** The id of a role, or `owner`: whoever carries the matter on. */
  role: word,
  scope: z.enum(scopes),
})
const reaches = z.readonly(z.array(reach))

/** Who handles and how: the stages that are on, the routes on offer, who is told, and the one policy table. */
export const handlingSchema = z.strictObject({
  /** The stages that are on; their order is always the same. */
  stages: z.readonly(z.array(z.enum(stages))),
  /** Where a matter can be taken (PS-05, PS-13); none where the stage `decision` is off. */
  routes: z.readonly(z._default(z.array(z.enum(routes)), [])),
  /** The events of the clock at which matters are decided: the reporter is told when the next one is (VK-05). */
  decidesAt: z.optional(z.readonly(z.array(kebab).check(z.minLength(1)))),
  /** Told of every report as it arrives, without being asked for anything (PS-04). */
  inform: reaches,
  /** The one table: act → who may, how far. An act that is not there is nobody's. */
  policy: z.readonly(z.partialRecord(z.enum(policyActs), reaches)),
})
