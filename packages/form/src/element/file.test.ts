/// <reference types="node" />
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, test } from 'vitest'

let code: string
let modules: string[]

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const [{ output }] = (await build({
    root,
    logLevel: 'error',
    // Under a test runner Vite would write JSX for development.
    oxc: { jsx: { development: false } },
    build: { write: false },
  })) as [Rolldown.RolldownOutput]
  expect(output).toHaveLength(1)
  code = output[0].code
  modules = Object.entries(output[0].modules).flatMap(([id, { renderedLength }]) =>
    renderedLength ? id : [],
  )
})

test('the element is one file of at most 36 KB, sent compressed', () => {
  expect(gzipSync(code).length).toBeLessThan(36 * 1024)
})

test('it carries no schema library, no statecharts, no React and no profile', () => {
  expect(modules.filter((id) => /\/(zod|xstate|react|react-dom|regions)\//.test(id))).toEqual([])
  expect(modules.some((id) => /\/preact\//.test(id))).toBe(true)
})

test('it reads the same in every character set', () => {
  expect(code).toMatch(/^[\n\r\t -~]*$/)
})

test('its styles keep `light-dark()`, which follows the page around', () => {
  expect(code).toContain('light-dark(')
  expect(code).not.toContain('--lightningcss')
})
