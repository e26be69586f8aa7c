import * as z from 'zod/mini'
import { campaignStages } from '../../lifecycle/campaign-machine.ts'
import { kebab, localized } from './basics.ts'

/** Who is asked in a campaign: the region's staff (PO-01), or others (PO-07). */
const campaignAudiences = ['staff', 'municipalities', 'residents', 'organisations'] as const

/** A reporting window that comes round with the clock. Each time is called `{id}-{year}`. */
const campaign = z.strictObject({
  id: kebab,
  label: localized,
  /** The event of the clock that gives the window: its first day, and with its `days` the last. */
  event: kebab,
  audience: z.enum(campaignAudiences),
  /** The stages that are on; left out: all of them. */
  stages: z.optional(z.readonly(z.array(z.enum(campaignStages)))),
  /** The event of the clock by which its summary must be ready (PO-07). */
  ready: z.optional(kebab),
})

export const campaignsSchema = z.optional(z.readonly(z.array(campaign)))

/** Whether the form can also be filled in outside the campaigns; left out: it can. */
export const alwaysOpenSchema = z.optional(z.boolean())
