import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root }).sort()

/** What a file imports or re-exports, types too: own files as paths from the root, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const named = [
    ...text.matchAll(/^(?:import|export)\b[^'"`]*?\bfrom '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
  ]
  return named.map(([, target = '']) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
  )
}

const graph = new Map(files.map((file) => [file, importsOf(file)]))
const isTest = (file: string) => /\.test\.tsx?$|\/(testing|test-[\w-]+|arbitrary|example)\b/.test(file)

test('no file imports itself by a way round, not even for a type', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
  expect(files.length).toBeGreaterThan(200)
})

/** Whom a house part may import of the others. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/regions': ['@rake/core'],
  'packages/ui': ['@rake/core'],
  'packages/server': ['@rake/core'],
  'packages/form': ['@rake/core', '@rake/ui'],
  'packages/publish': ['@rake/core'],
  'packages/cli': ['@rake/core', '@rake/publish', '@rake/regions'],
  'apps/api': ['@rake/core', '@rake/publish', '@rake/regions', '@rake/server'],
  'apps/form': ['@rake/core', '@rake/form', '@rake/ui'],
  'apps/desk': ['@rake/core', '@rake/server', '@rake/ui'],
}

test('the arrows of the house run one way, and only apps and tests choose regions', () => {
  const stray = files.flatMap((file) => {
    const allowed = arrows[file.split('/').slice(0, 2).join('/')] ?? []
    return (graph.get(file) ?? [])
      .filter((target) => target.startsWith('@rake/'))
      .map((target) => target.split('/').slice(0, 2).join('/'))
      .filter((target) => !allowed.includes(target) && !(isTest(file) && target !== file))
      .map((target) => `${file} → ${target}`)
  })
  expect(stray).toEqual([])
})

test('inside core the parts do not know region/', () => {
  const stray = files.filter(
    (file) =>
      /^packages\/core\/src\/(?!region\/|index\.ts)/.test(file) &&
      !isTest(file) &&
      (graph.get(file) ?? []).some((target) => target.startsWith('packages/core/src/region/')),
  )
  expect(stray).toEqual([])
})

test('no region’s name stands in core, server, form or desk', () => {
  const slugs = globSync('packages/regions/src/*/index.ts', { cwd: root }).map(
    (file) => file.split('/')[3] ?? '',
  )
  const named = files.filter((file) => {
    if (isTest(file) || /^(?:packages\/(?:regions|cli)|apps\/api)\//.test(file)) return false
    const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    return slugs.some((slug) => text.includes(slug))
  })
  expect(slugs.length).toBeGreaterThan(1)
  expect(named).toEqual([])
})
