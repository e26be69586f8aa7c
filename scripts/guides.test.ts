import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Actor,
  type ActType,
  explore,
  may,
  type ReportSnapshot,
} from '../packages/core/src/lifecycle/index.ts'
import {
  codeLabels,
  defineRegion,
  lowestUnits,
  type Profile,
  type ProfileTable,
  profileProblems,
  publicProfile,
  unitPath,
} from '../packages/core/src/region/index.ts'
import { type ChoiceField, checkAnswers, reportSchema } from '../packages/core/src/report/index.ts'
import { contribution } from '../packages/core/src/summary/index.ts'

const root = resolve(import.meta.dirname, '..')

/** The code blocks of a guide that are files: those whose first line is a comment with a path. */
function filesOf(guide: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, 'docs/guides', guide), 'utf8')
  const blocks = text.matchAll(/^( *)```ts\n *\/\/ (\S+)\n([\s\S]*?)^ *```$/gm)
  return new Map(
    [...blocks].map(([, indent = '', path = '', code = '']) => [
      path,
      code.replaceAll(`\n${indent}`, '\n').trim(),
    ]),
  )
}

/** A folder of its own, laid out as the repository is where regions stand, with the packages they may use. */
function repositoryWith(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rake-guide-'))
  for (const [path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${code}\n`)
  }
  const regions = join('packages', 'regions')
  copyFileSync(join(root, regions, 'src', 'organisation.ts'), join(folder, regions, 'src', 'organisation.ts'))
  symlinkSync(join(root, regions, 'node_modules'), join(folder, regions, 'node_modules'))
  copyFileSync(join(root, regions, 'package.json'), join(folder, regions, 'package.json'))
  const compiler = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { tsBuildInfoFile: 'tsc.tsbuildinfo' },
    include: ['src'],
  }
  writeFileSync(join(folder, regions, 'tsconfig.json'), JSON.stringify(compiler))
  return folder
}

/** What a file of that folder exports, as JSON has it. */
function exportsOf(folder: string, file: string): Record<string, unknown> {
  const path = JSON.stringify(join(folder, 'packages/regions/src/satumaa', file))
  const show = `import * as all from ${path}; console.log(JSON.stringify(all))`
  const args = ['--conditions=@rake/source', '--input-type=module', '--eval', show]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** What the compiler says of the region's files in that folder. Others have their own checks. */
function complaintsAbout(folder: string): string[] {
  const args = [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', join(folder, 'packages/regions')]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder })
  return stdout.split('\n').filter((line) => line.startsWith('packages/regions/'))
}

const guide = filesOf('add-a-region.md')
const fieldGuide = filesOf('add-a-field.md')
let folder = ''
let region: Profile

beforeAll(() => {
  folder = repositoryWith(new Map([...guide, ...fieldGuide]))
  region = exportsOf(folder, 'index.ts').satumaa as Profile
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the compiler has nothing against the code of the guides', () => {
  expect(complaintsAbout(folder)).toEqual([])
  writeFileSync(
    join(folder, 'packages/regions/src/satumaa/wrong.ts'),
    'export const wrong: number = "text"\n',
  )
  expect(complaintsAbout(folder)).toEqual([expect.stringContaining('wrong.ts')])
})

describe('add a region', () => {
  test('the blocks of the guide are a region, in under 150 lines', () => {
    expect(profileProblems(region)).toEqual([])
    expect(defineRegion(region)).toEqual(region)
    const lines = [...guide.values()].flatMap((code) => code.split('\n'))
    expect(guide.size).toBe(7)
    expect(lines.length).toBeLessThan(150)
  })

  test('its form takes a report, in each of its languages', () => {
    const { form, languages, units } = publicProfile(region)
    const answers = {
      unit: lowestUnits(region)[0]?.id ?? '',
      nature: 'negative',
      description: 'Vuokrat ovat nousseet niin, ettei toimeentulo riitä asumiseen.',
    }
    const options = { units, languages }
    for (const language of languages) {
      expect(checkAnswers(form, { ...answers, language }, options)).toEqual([])
      expect(reportSchema({ form, ...options }).safeParse({ ...answers, language }).success).toBe(true)
    }
    expect(checkAnswers(form, { ...answers, description: '', language: 'fi' }, options)).toHaveLength(1)
  })

  test('from everything that can become of a report an end is reached, by those whom the policy lets', () => {
    const { handling, posts } = region
    const path = unitPath(region, lowestUnits(region)[0]?.id ?? '')
    const everybody = posts.map((post): Actor => ({ id: post.id, posts: [post] }))
    const { states, edges } = explore(handling, everybody, path, everybody.slice(0, 1))
    const isOver = ([, { value }]: [string, ReportSnapshot]) => typeof value.handling === 'string'
    const reaching = new Set([...states].filter(isOver).map(([key]) => key))
    const leadingTo = Map.groupBy(edges, ({ to }) => to)
    for (const key of reaching) for (const { from } of leadingTo.get(key) ?? []) reaching.add(from)
    expect(states.size).toBeGreaterThan(50)
    expect(reaching.size).toBe(states.size)
    for (const { from, event, actor } of edges) {
      if (!actor) continue
      const place = { path, owner: states.get(from)?.context.owner }
      expect(may(handling.policy, event.type as ActType, actor, place)).toBe(true)
    }
  })
})

describe('add a field', () => {
  const changed = () => {
    const { duration, durationTable } = exportsOf(folder, 'duration.ts') as {
      duration: ChoiceField
      durationTable: ProfileTable
    }
    return {
      ...region,
      version: region.version + 1,
      form: { fields: [...region.form.fields, duration] },
      publication: { ...region.publication, tables: [...region.publication.tables, durationTable] },
    }
  }

  test('the field of the guide is asked under its condition, and counted', () => {
    const { form, publication, ...rest } = defineRegion(changed())
    const problemsOf = (nature: string) =>
      checkAnswers(form, { language: 'fi', unit: 'satukyla', description: 'x', nature, duration: 'years' })
    expect(problemsOf('negative')).toEqual([])
    expect(problemsOf('positive')).toEqual([{ path: ['duration'], code: 'notAsked' }])
    const counted = contribution({ duration: 'years' }, publication.tables)
    expect(counted.at(-1)).toEqual({ table: 'duration', key: ['years'] })
    expect(Object.keys(codeLabels({ ...rest, form, publication }).duration ?? {})).toEqual([
      'weeks',
      'months',
      'years',
      'none',
    ])
  })

  test('before the field on which it depends it is refused', () => {
    const profile = changed()
    const problems = profileProblems({ ...profile, form: { fields: profile.form.fields.toReversed() } })
    expect(problems.map(({ path }) => path.join('/'))).toContain('form/fields/0/when/field')
  })
})
