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

/** What has been reported elsewhere, in the region's own words: it stands on the form (VK-07). Public. */
export const examplesSchema = z.optional(z.readonly(z.array(localized).check(z.minLength(1))))

/** What became of something that was reported before (PS-11). */
const result = z.strictObject({
  id: kebab,
  /** The theme that it belongs to. */
  theme: z.optional(kebab),
  /** What was reported. */
  label: localized,
  /** What was done. */
  done: localized,
  /** The year in which it was done. */
  year: z.int().check(z.gte(2000), z.lte(2999)),
  /** Where more can be read of it. */
  link: z.optional(link),
})

/** What earlier reports led to, the newest first: the form itself shows it (PS-11). Public. */
export const resultsSchema = z.optional(z.readonly(z.array(result).check(z.minLength(1))))

/**
 * What the accessibility statement needs of the region before it is more than a draft (Act 306/2019, section 9).
 * Public.
 */
export const accessibilitySchema = z.optional(
  z.strictObject({
    /** Where a reader tells of a shortcoming: a page, a mailbox or a telephone number. */
    feedback: link,
    /** The day on which the region drew the statement up, or last went through it. */
    since: z.iso.date(),
  }),
)

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
