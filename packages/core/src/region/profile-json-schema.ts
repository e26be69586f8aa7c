import * as z from 'zod/mini'
import { profileSchema } from './profile.ts'

/**
 * The shapes of a profile as JSON Schema (draft 2020-12), for editors and for other languages. It says what
 * can be written where; what the parts must agree on, only `profileProblems` knows.
 */
export function profileJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(profileSchema, {
    io: 'input',
    override({ jsonSchema }) {
      // To JSON Schema, "read-only" is what a server alone may write.
      delete jsonSchema.readOnly
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
}
