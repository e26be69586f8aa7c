import { expect, test } from 'vitest'

// The package compiles without the types of Node, so that no source leans on Node by mistake; a test
// that reads the sources says itself what it needs.
const { readFileSync } = (await import('node:fs' as string)) as {
  readFileSync(path: string, encoding: 'utf8'): string
}
const { join } = (await import('node:path' as string)) as { join(...parts: string[]): string }
const { dirname } = import.meta as unknown as { dirname: string }

const IMPORT = /^(?:import|export|\})[^']* from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'/gm

/** What a source file reaches: sources by their paths, itself included, and packages by their names. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file)
  for (const [, ...names] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const name = names.find((each) => each !== undefined) ?? ''
    const module = name.startsWith('.') ? join(file, '..', name) : name
    if (module === name) seen.add(name)
    else if (!seen.has(module)) reach(module, seen)
  }
  return seen
}

const all = [...reach(join(dirname, 'index.ts'))]

test('the clock needs no schema and no statecharts: only its two date libraries', () => {
  const packages = all.filter((module) => !module.endsWith('.ts'))
  expect(packages.toSorted()).toEqual(['@date-fns/tz', 'date-fns', 'date-fns/constants'])
})

test('of the rest of the house the clock reaches only texts and the words for what is wrong with it', () => {
  const sources = all.filter((module) => module.endsWith('.ts'))
  expect(sources).toContain(join(dirname, 'starts.ts'))
  expect(sources.filter((source) => !source.startsWith(dirname)).toSorted()).toEqual([
    join(dirname, '../words/clock/en.ts'),
    join(dirname, '../words/clock/fi.ts'),
    join(dirname, '../words/coded-problem.ts'),
    join(dirname, '../words/localized.ts'),
    join(dirname, '../words/message.ts'),
    join(dirname, '../words/problem.ts'),
  ])
})
