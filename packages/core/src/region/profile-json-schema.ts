import * as z from 'zod/mini'
import { reporterWords } from '../words/reporter/index.ts'
import { formProfileSchema } from './form-in.ts'
import { profileSchema } from './profile.ts'
import { lang, localized } from './schema/basics.ts'
import { formWordsSchema } from './schema/words.ts'

/**
 * The shapes of a profile as JSON Schema (draft 2020-12), for editors and for other languages. It says what
 * can be written where; what the parts must agree on, only `profileProblems` knows.
 */
export function profileJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(profileSchema, {
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  })
  tellInEnglish(wordsIn(schema), reporterWords.en)
  return schema
}

function wordsIn({ properties }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  const words = properties?.words
  const whole = typeof words === 'object' ? words.additionalProperties : undefined
  if (typeof whole !== 'object') throw new Error('The words of a language have no shape')
  return whole
}

/** Says of each text what it is in English, for whoever translates it. */
function tellInEnglish({ properties = {} }: z.core.JSONSchema.BaseSchema, english: object): void {
  for (const [key, value] of Object.entries(english)) {
    const property = properties[key]
    if (typeof property !== 'object') continue
    property.description = typeof value === 'string' ? `In English: ${value}` : `What is said of \`${key}\`.`
    if (typeof value === 'object') tellInEnglish(property, value)
  }
}

/** The shape of a region's form in one language, as `formIn` gives it. */
export function regionFormJsonSchema(): z.core.JSONSchema.BaseSchema {
  const shape = z.object({
    lang,
    wordsLang: lang,
    profile: formProfileSchema,
    words: formWordsSchema,
  })
  return z.toJSONSchema(shape, {
    override({ zodSchema, jsonSchema }) {
      tidy(jsonSchema)
      if ((zodSchema as unknown) !== localized) return
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      jsonSchema.anyOf = [{ type: 'string' }, z.toJSONSchema(z.object({ text: z.string(), lang }))]
    },
  })
}

function tidy(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  // To JSON Schema, "read-only" is what a server alone may write.
  delete jsonSchema.readOnly
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
