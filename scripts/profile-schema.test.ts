import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { broken, brokenProfiles } from '../packages/core/src/region/broken-profiles.ts'
import { profileSchema } from '../packages/core/src/region/index.ts'
import { regions } from '../packages/regions/src/index.ts'

const schema: object = JSON.parse(
  readFileSync(new URL('../docs/reference/profile.schema.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false, allErrors: true })
const validate = ajv.compile(schema)

/** Every property that the schema names, at any depth: its path, and what is said of it. */
function propertiesOf(value: unknown, path = ''): [path: string, description: unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own: [string, unknown][] =
      key === 'properties'
        ? Object.entries<{ description?: unknown }>(inner).map(([name, { description }]) => [
            `${path}/${name}`,
            description,
          ])
        : []
    return [...own, ...propertiesOf(inner, key === 'properties' ? path : `${path}/${key}`)]
  })
}

test('an editor can say something of every property', () => {
  const properties = propertiesOf(schema)
  expect(properties.length).toBeGreaterThan(150)
  expect(
    properties.filter(([, description]) => typeof description !== 'string').map(([path]) => path),
  ).toEqual([])
})

test.each(regions.map((region) => [region.slug, region] as const))('%s is a profile by it', (_, region) => {
  expect(validate(JSON.parse(JSON.stringify(region))), JSON.stringify(validate.errors)).toBe(true)
})

test('of all the broken profiles it refuses just those whose shapes are wrong', () => {
  const shapes = brokenProfiles.filter(([, write]) => !profileSchema.safeParse(broken(write)).success)
  const refused = brokenProfiles.filter(([, write]) => !validate(broken(write)))
  expect(refused.map(([what]) => what)).toEqual(shapes.map(([what]) => what))
  expect(shapes.length).toBeGreaterThan(20)
})
