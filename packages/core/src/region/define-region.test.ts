import { expect, test } from 'vitest'
import { DefinitionError, type Problem } from '../words/problem.ts'
import { broken, brokenProfiles } from './broken-profiles.ts'
import { defineRegion, ProfileError, profileProblems } from './define-region.ts'
import { exampleProfile } from './example.ts'
import { publicProfile } from './public-profile.ts'

test('the smallest profile works, and is plain, frozen JSON', () => {
  const profile = defineRegion(exampleProfile())
  expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  expect(Object.isFrozen(profile.units[0]?.label)).toBe(true)
  expect(profileProblems(profile)).toEqual([])
})

test('PS-05 a policy under which nobody may decide is refused, with the path and the mend', () => {
  const input = broken({ 'handling/policy/matter.decide': [] }) as never
  expect(() => defineRegion(input)).toThrow(ProfileError)
  expect(() => defineRegion(input)).toThrow(DefinitionError)
  expect(profileProblems(input)).toMatchObject([
    {
      path: ['handling', 'policy', 'matter.decide'],
      message: 'nobody may do this to a report of "north"',
      mend: 'give the act to a role that a post holds and that reaches these units',
    },
  ])
})

const told = ({ message, mend }: Problem) => `${message}; ${mend}`

test.each(brokenProfiles)('%s is refused', (_, write, at, says) => {
  const problems = profileProblems(broken(write))
  const there = problems.filter(({ path }) => path.join('/') === at)
  // Where nothing is told there, the failure shows what is told instead.
  expect(there.length > 0 ? there.map(told) : problems).toContainEqual(expect.stringMatching(says))
  for (const { message, mend } of problems) expect([message, mend]).not.toContain('')
})

test('there are at least sixty ways to be wrong, no two of them the same', () => {
  expect(brokenProfiles.length).toBeGreaterThan(60)
  expect(new Set(brokenProfiles.map(([what]) => what)).size).toBe(brokenProfiles.length)
  expect(new Set(brokenProfiles.map(([, write]) => JSON.stringify(broken(write)))).size).toBe(
    brokenProfiles.length,
  )
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
