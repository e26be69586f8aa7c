import { expect, test } from 'vitest'
import { DefinitionError } from '../words/problem.ts'
import { defineRegion, ProfileError, profileProblems } from './define-region.ts'
import { exampleProfile } from './example.ts'
import { publicProfile } from './public-profile.ts'

/** A way through plain JSON: writes a value at a path, or takes it out. */
function broken(path: string, value: unknown): unknown {
  const profile = JSON.parse(JSON.stringify(exampleProfile())) as Record<string, unknown>
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  const at = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    profile,
  )
  if (value === undefined) delete at[last]
  else at[last] = value
  return profile
}

test('the smallest profile works, and is plain, frozen JSON', () => {
  const profile = defineRegion(exampleProfile())
  expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  expect(Object.isFrozen(profile.units[0]?.label)).toBe(true)
  expect(profileProblems(profile)).toEqual([])
})

test('PS-05 a policy under which nobody may decide is refused, with the path and the mend', () => {
  const input = broken('handling/policy/matter.decide', []) as never
  expect(() => defineRegion(input)).toThrow(ProfileError)
  expect(() => defineRegion(input)).toThrow(DefinitionError)
  expect(profileProblems(input)).toEqual([
    {
      path: ['handling', 'policy', 'matter.decide'],
      message: 'nobody may do this to a report of "north"',
      mend: 'give the act to a role that a post holds and that reaches these units',
    },
  ])
})

const label = { fi: 'x' }
test.each<[string, unknown, (string | number)[], RegExp, RegExp]>([
  ['slug', 'Not Kebab', ['slug'], /./, /form of/],
  ['regions', 1, [], /[Uu]nrecognized/, /take out regions/],
  ['languages', [], ['languages'], /./, /at least 1/],
  ['languages', ['fi', 'sv'], ['name'], /missing in sv/, /list the language under partial/],
  ['partial', ['sv'], ['partial', 0], /not a language/, /add it/],
  ['partial', ['fi'], ['partial'], /fallback/, /another first/],
  ['units/1/level', 'team', ['units', 1, 'level'], /no level "team"/, /division, unit/],
  ['units/1/parent', 'north', ['units', 1, 'parent'], /is of the level "unit"/, /level "division"/],
  ['units/1/parent', undefined, ['units', 1, 'parent'], /to be the parent/, /level "division"/],
  ['units/0/parent', 'north', ['units', 0, 'parent'], /topmost/, /leave it out/],
  ['units/1/municipality', '999', ['units', 1, 'municipality'], /no municipality "999"/, /901/],
  ['units/1/successors', ['south'], ['units', 1, 'successors', 0], /no unit "south"/, /adults, north/],
  ['units/1/successors', ['adults'], ['units', 1, 'successors', 0], /level "division"/, /level "unit"/],
  [
    'units/2',
    { id: 'north', level: 'unit', parent: 'adults', label },
    ['units', 2, 'id'],
    /in use already/,
    /own id/,
  ],
  ['posts/0/role', 'boss', ['posts', 0, 'role'], /no role "boss"/, /manager/],
  ['posts/0/unit', 'south', ['posts', 0, 'unit'], /no unit "south"/, /adults, north/],
  ['posts/0/unit', 'north', ['handling', 'policy', 'matter.read'], /nobody may/, /give the act/],
  [
    'form/fields/1/required',
    false,
    ['form', 'fields', 1, 'required'],
    /must always be answered/,
    /required: true/,
  ],
  ['form/fields/1/id', 'story', ['form', 'fields'], /"description" is missing/, /add a field/],
  ['form/fields/1/kind', 'line', ['form', 'fields', 1, 'kind'], /of the kind "text"/, /kind: 'text'/],
  [
    'form/fields/2',
    { kind: 'yesNo', id: 'theme', label },
    ['form', 'fields', 2, 'id'],
    /not asked/,
    /another id/,
  ],
  [
    'form/fields/2',
    { kind: 'yesNo', id: 'unit', label },
    ['form', 'fields', 2, 'id'],
    /in use already/,
    /own id/,
  ],
  [
    'form/fields/2',
    { kind: 'unit', id: 'other', label },
    ['form', 'fields', 2, 'kind'],
    /only the field "unit"/,
    /./,
  ],
  [
    'form/fields/2',
    {
      kind: 'choice',
      id: 'nature',
      label,
      choices: [
        { id: 'positive', label },
        { id: 'angry', label },
      ],
    },
    ['form', 'fields', 2, 'choices', 1, 'id'],
    /no nature "angry"/,
    /neutral/,
  ],
  [
    'form/fields/2',
    { kind: 'yesNo', id: 'extra', label, when: { field: 'later', is: [true] } },
    ['form', 'fields', 2, 'when', 'field'],
    /no earlier field "later"/,
    /unit, description/,
  ],
  [
    'form/fields/2',
    { kind: 'yesNo', id: 'extra', label, when: { field: 'description', is: ['x'] } },
    ['form', 'fields', 2, 'when', 'field'],
    /no fixed answers/,
    /with choices/,
  ],
  ['handling/inform/0/role', 'owner', ['handling', 'inform', 0, 'role'], /no owner yet/, /another role/],
  ['handling/inform/0/scope', 'own', ['handling', 'inform', 0], /finds no post/, /add the post/],
  ['handling/inform/0/scope', 'matter', ['handling', 'inform', 0, 'scope'], /does not reach/, /region/],
  ['handling/stages', ['progress', 'sleep'], ['handling', 'stages', 1], /./, /review/],
  ['handling/policy/matter.burn', [], ['handling', 'policy'], /./, /./],
  ['clock/0/when/month', 9, ['clock', 0, 'when', 'month'], /9 is not allowed/, /1 to 6/],
  [
    'clock',
    [
      { id: 'plan', label, when: { every: 'year', month: 2, day: 1 } },
      { id: 'summary', label, when: { every: 'year', month: 2, day: 20 }, feeds: ['plan'] },
    ],
    ['clock', 1, 'feeds'],
    /too late for "plan"/,
    /move one/,
  ],
  ['taxonomy/themes/0/broader', 'nothing', ['taxonomy', 'themes', 0, 'broader'], /no theme/, /name a theme/],
  ['publication/threshold', 2, ['publication', 'threshold'], /./, /at least 3/],
  [
    'publication/tables/0/dimensions/0',
    'colour',
    ['publication', 'tables', 0, 'dimensions', 0],
    /no dimension/,
    /unit/,
  ],
  [
    'publication/tables/1',
    { id: 'again', label, dimensions: ['unit'] },
    ['publication', 'tables', 1, 'dimensions'],
    /same as "unit"/,
    /take one/,
  ],
])('a profile with %s: %o is refused', (path, value, where, message, mend) => {
  const problems = profileProblems(broken(path, value))
  const problem = problems.find((one) => JSON.stringify(one.path) === JSON.stringify(where))
  expect(problem ?? problems).toMatchObject({
    message: expect.stringMatching(message),
    mend: expect.stringMatching(mend),
  })
})

test('what is no profile at all is refused too', () => {
  for (const input of [undefined, null, 1, 'x', []]) expect(profileProblems(input).length).toBeGreaterThan(0)
})

test('the public profile is a whitelist: no post, no mailbox, no policy', () => {
  const profile = defineRegion({
    ...exampleProfile(),
    posts: [{ id: 'manager-adults', role: 'manager', unit: 'adults', mail: 'manager@example.org' }],
  })
  const text = JSON.stringify(publicProfile(profile))
  expect(text).not.toMatch(/manager|policy|example\.org/)
  expect(text).toContain('Pohjoinen')
})
