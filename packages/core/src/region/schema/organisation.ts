import * as z from 'zod/mini'
import { kebab, localized, plainDay, word } from './basics.ts'

/** One level of the organisation, named by the region: `division`, `serviceArea`, `unit`. */
export const levelSchema = z.strictObject({ id: word, label: localized })

/** A municipality by its national code of three digits (Statistics Finland). */
export const municipalitySchema = z.strictObject({
  /** Three digits. */
  code: z.string().check(z.regex(/^\d{3}$/)),
  label: localized,
})

/** A part of the organisation. Its id is stable; what ends names who goes on with its matters. */
export const unitSchema = z.strictObject({
  id: kebab,
  /** The id of its level. */
  level: word,
  label: localized,
  /** The id of the unit that it belongs to, of the level right above. */
  parent: z.optional(kebab),
  /** National code. Left out: the unit serves more than one municipality. */
  municipality: z.optional(z.string().check(z.regex(/^\d{3}$/))),
  /** The first day on which it can be reported from; left out: always was. */
  validFrom: z.optional(plainDay),
  /** The last day, inclusive; left out: still goes on. */
  validTo: z.optional(plainDay),
  /** Units that go on with its matters; today's routing uses the first. */
  successors: z.optional(z.readonly(z.array(kebab).check(z.minLength(1)))),
})

/** What somebody is in the handling: supervisor, manager, working group, administrator. */
export const roleSchema = z.strictObject({
  id: word,
  label: localized,
  /** Set on the role of those who promote the work, each in one work unit: together they are a network (PS-10). */
  contact: z.optional(z.literal(true)),
})

/** An office that somebody holds: a role in a unit, or in the whole region. Persons stand elsewhere. */
export const postSchema = z.strictObject({
  id: kebab,
  /** The id of the role. */
  role: word,
  /** The id of the unit. Left out: the post is one of the whole region. */
  unit: z.optional(kebab),
  /** The national code of the municipality whose post it is: a town has a wellbeing coordinator too (PS-10). */
  municipality: z.optional(z.string().check(z.regex(/^\d{3}$/))),
  /** What the post is called; left out: by its role and unit. */
  label: z.optional(localized),
  /** The mailbox of the office, where notices go. Never made public. */
  mail: z.optional(z.email()),
})
