/**
 * docs/conformance.md, from the names of the tests of the last run: which line of the practice is held by
 * which tests. `--check` writes nothing and fails where the file is out of date.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { keep } from './generated.ts'
import { practice } from './practice.ts'

/** What Vitest's JSON reporter wrote, as far as it is read here. */
interface Results {
  testResults: {
    name: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

const resultsFile = new URL('../node_modules/.cache/tests.json', import.meta.url)

const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as Results
const root = new URL('..', import.meta.url).pathname

const files = new Map<string, Set<string>>()
for (const { name, assertionResults } of results.testResults) {
  for (const { fullName, status } of assertionResults) {
    for (const id of fullName.match(/\b(?:PS|VK|SS|PO|VA|KU|KA|TH)-\d\d\b/g) ?? []) {
      if (!(id in practice))
        throw new Error(`${name}: "${fullName}" names ${id}, which the practice does not have`)
      if (status !== 'passed') throw new Error(`${name}: "${fullName}" was ${status}`)
      files.set(id, (files.get(id) ?? new Set()).add(relative(root, name)))
    }
  }
}

const ids = Object.keys(practice)
const text = [
  '# Conformance',
  '',
  'Each line of the practice, and the test files in which tests that name it pass. Made by `pnpm test` from',
  'the names of the tests. A line is held as far as its tests go, which for some is only a part of it: a rule',
  'of the clock, say, of something that has no screen yet. A line that no test names is not proved at all.',
  '',
  `${files.size} of ${ids.length} lines are named by a test.`,
  '',
  '| id | what it is about | held by |',
  '| --- | --- | --- |',
  ...ids.map((id) => {
    const held = [...(files.get(id) ?? [])].sort().map((file) => `\`${file}\``)
    return `| ${id} | ${practice[id]} | ${held.join('<br>') || 'not yet'} |`
  }),
  '',
].join('\n')

keep('docs/conformance.md', text)
