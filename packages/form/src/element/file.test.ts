/// <reference types="node" />
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { plainDate } from '@rake/core/clock'
import { formIn, publicProfile } from '@rake/core/region'
import { reporterWords } from '@rake/core/words'
import * as regions from '@rake/regions'
import { build, defaultClientConditions, type InlineConfig, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One file, and the modules that anything in it comes from. */
async function built(config: InlineConfig): Promise<{ code: string; modules: string[] }> {
  const [made] = (await build({
    root,
    logLevel: 'error',
    // Under a test runner Vite would write JSX for development.
    oxc: { jsx: { development: false } },
    ...config,
    build: { write: false, ...config.build },
  })) as Rolldown.RolldownOutput[]
  expect(made?.output).toHaveLength(1)
  const chunk = made?.output[0]
  return {
    code: chunk?.code ?? '',
    modules: Object.entries(chunk?.modules ?? {}).flatMap(([id, { renderedLength }]) =>
      renderedLength ? id : [],
    ),
  }
}

/** As `gzip -9` packs it, which is the least that a server sends. */
const kilobytes = (text: string) => gzipSync(text, { level: 9, memLevel: 9 }).length / 1024

/** Texts that stand in the words of every language, and should stand in no file. */
const spoken = Object.values(reporterWords).flatMap(({ lost, guard, tracking }) => [
  lost.text,
  guard.text,
  tracking.lead,
])

describe('the element', () => {
  let code: string
  let modules: string[]
  beforeAll(async () => {
    ;({ code, modules } = await built({}))
  }, 60_000)

  test('is one file of at most 21.5 KB, sent compressed', () => {
    expect(kilobytes(code)).toBeLessThan(21.5)
  })

  describe('with all that a region has to say in one language', () => {
    const forms = Object.values(regions)
      .filter((one) => typeof one === 'object' && 'slug' in one)
      .flatMap((profile) =>
        profile.languages.map((lang) => formIn(publicProfile(profile, plainDate('2026-11-22')), lang)),
      )

    const sum = (form: object) => kilobytes(code) + kilobytes(JSON.stringify(form))
    /** Names that are found by typing grow with the organisation: these alone are more than a kilobyte. */
    const hasManyUnits = ({ profile }: (typeof forms)[number]) => profile.units.length > 50
    const named = (some: typeof forms) => some.map((form) => [form.profile.slug, form.lang, form] as const)

    test.each(named(forms.filter((form) => !hasManyUnits(form))))(
      '%s in %s: at most 25 KB',
      (_, __, form) => {
        expect(sum(form)).toBeLessThan(25)
      },
    )

    test.each(named(forms.filter(hasManyUnits)))(
      '%s in %s: at most 25 KB and the names of its units',
      (_, __, form) => {
        expect(sum({ ...form, profile: { ...form.profile, units: [] } })).toBeLessThan(25)
        expect(sum(form)).toBeLessThan(25.7)
      },
    )
  })

  test('it carries no schema library, no statecharts, no React, no profile and no language', () => {
    expect(
      modules.filter((id) => /\/(zod|xstate|react|react-dom|compat|regions|reporter)\//.test(id)),
    ).toEqual([])
    expect(modules.some((id) => /\/preact\//.test(id))).toBe(true)
    expect(spoken.filter((text) => code.includes(text))).toEqual([])
  })

  test('it reads the same in every character set', () => {
    expect(code).toMatch(/^[\n\r\t -~]*$/)
  })

  test('its styles keep `light-dark()`, which follows the page around', () => {
    expect(code).toContain('light-dark(')
    expect(code).not.toContain('--lightningcss')
  })
})

test('to an app that has React, the form and the tracking add at most 24 KB with the words of one language', async () => {
  const { code, modules } = await built({
    configFile: false,
    resolve: { conditions: ['@rake/source', ...defaultClientConditions] },
    build: {
      lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
      rolldownOptions: { external: /^react/ },
    },
  })
  expect(modules.filter((id) => /\/(zod|xstate|preact|regions|reporter)\//.test(id))).toEqual([])
  expect(spoken.filter((text) => code.includes(text))).toEqual([])
  expect(kilobytes(code) + kilobytes(JSON.stringify(reporterWords.sv))).toBeLessThan(24)
})
