/**
 * docs/reference/profile.schema.json: the shapes of a profile for an editor, each property with what its doc
 * comment says. `--check` writes nothing and fails where the file is out of date.
 */
import { fileURLToPath } from 'node:url'
import { profileJsonSchema } from '../packages/core/src/region/profile-json-schema.ts'
import { keep } from './generated.ts'
import { describe } from './schema-comments.ts'

const source = fileURLToPath(new URL('../packages/core/src/region/profile.ts', import.meta.url))
const schema = describe(profileJsonSchema(), source, 'profileSchema')
const named = { title: 'The profile of a region', ...schema }
keep('docs/reference/profile.schema.json', `${JSON.stringify(named, null, 2)}\n`)
