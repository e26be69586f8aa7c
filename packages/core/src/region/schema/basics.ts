import * as z from 'zod/mini'
import type { PlainDate } from '../../clock/index.ts'
import type { Localized } from '../../words/localized.ts'

/** A kebab-case id: small letters a–z, digits and hyphens. */
export const kebab = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(80))

/** The id of a field, a role or a table: a kebab-case or camelCase word. */
export const word = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]*$/), z.maxLength(80))

/** A language code: `fi`, `sv`, `en`, `se`. */
export const lang = z.string().check(z.regex(/^[a-z]{2,3}$/))

/** A text by language, `{ fi: …, sv: … }`: in each language of the profile that is not partial. */
export const localized = z.record(lang, z.string().check(z.minLength(1))) as z.ZodMiniType<
  Localized,
  Localized
>

/** A calendar day that exists, `YYYY-MM-DD`. */
export const plainDay = z.iso.date() as unknown as z.ZodMiniType<PlainDate, PlainDate>

/** The address of a web page, a telephone number or a mailbox that a reader can follow. */
export const link = z.string().check(z.regex(/^(https:\/\/|mailto:|tel:)\S+$/))
