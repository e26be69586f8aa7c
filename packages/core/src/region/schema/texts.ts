import * as z from 'zod/mini'
import { kebab, link, localized } from './basics.ts'

/** What the region says in its own words. All of it is public. */
export const textsSchema = z.strictObject({
  /** What the region calls a report: "ilmiöraportti", "ilmoitus". */
  report: localized,
  /** The heading of the form. */
  title: localized,
  /** What is reported, and what is not (PS-11). */
  what: localized,
  /** Why it is worth the minutes (PS-11). */
  why: localized,
  /** Who reads it and what comes of it (PS-11). */
  whatThen: localized,
  /** Thanks for the report (PS-03). */
  thanks: localized,
  /** What happens next (PS-03). */
  next: localized,
  /** What the receipt is for (VK-02). */
  receipt: localized,
  /** A new report after this one (PS-03). */
  again: localized,
  /** Where answers are shown as they are: the warning (VA-02). */
  warning: z.optional(localized),
})

/** Another channel, for what social reporting is not for (PS-12, VK-08). */
export const channelSchema = z.strictObject({
  id: kebab,
  label: localized,
  /** What belongs there. */
  description: localized,
  /** The law that the channel rests on. */
  law: z.optional(localized),
  link: z.optional(link),
})
