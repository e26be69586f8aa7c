import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { national, nextYear, problems } from './example/next-year.ts'
import { type OurTheme, themes } from './example/themes.ts'
import { extendTaxonomy, type Taxonomy, themeOf, themesOf } from './index.ts'

// The package compiles without the types of Node; a test that reads files says itself what it needs.
const { readFileSync } = (await import('node:fs' as string)) as {
  readFileSync(path: string, encoding: 'utf8'): string
}
const { dirname } = import.meta as unknown as { dirname: string }
const guide = readFileSync(`${dirname}/../../../../docs/guides/add-a-theme.md`, 'utf8')

test('the code of the guide is the code that is compiled here', () => {
  const blocks = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code)
  const files = ['themes.ts', 'next-year.ts']
  expect(blocks).toEqual(files.map((file) => readFileSync(`${dirname}/example/${file}`, 'utf8')))
})

test('TH-01 the theme of the guide is offered after the one to which it belongs', () => {
  const ids: string[] = themesOf(themes).map(({ id }) => id)
  expect(ids[ids.indexOf('housing-and-homelessness') + 1]).toBe('rents')
  expect(themes.facets.map(({ id }) => id)).toEqual(['field-of-work'])
})

test('TH-01 the year after, its reports are counted under what came in its place', () => {
  expect(themeOf(nextYear, 'rents')).toBeUndefined()
  expect(problems).toEqual([])
  // As the guide says.
  expect(guide).toContain("{ 'housing-and-homelessness': 6, other: 1 }")
  expect(national).toEqual({ 'housing-and-homelessness': 6, other: 1 })
})

test('the ids are checked as the guide says: most by the compiler, the rest at the start', () => {
  const known: OurTheme[] = ['rents', 'other']
  // @ts-expect-error neither of the base nor of the region
  known.push('rent')
  expect(known.map((id) => themeOf<string>(themes, id) !== undefined)).toEqual([true, true, false])
  const define = (label: Readonly<Record<string, string>>): Taxonomy =>
    extendTaxonomy(baseTaxonomy, {
      id: 'our-region',
      version: 1,
      languages: ['fi', 'sv'],
      // @ts-expect-error broader is no theme of the base
      themes: [{ id: 'rents', broader: 'housing', label }],
    })
  expect(() => define({ fi: 'Vuokrat' })).toThrow(
    /themes\.0\.label\.sv: the text is missing in sv; write it\n.*themes\.0\.broader: there is no theme "housing"/,
  )
})
