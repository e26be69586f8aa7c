/// <reference types="node" />
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

/** Bytes after minifying and gzip, React left out; for browsers that know `light-dark()` and nesting. */
async function weigh(entry: URL): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    // Under a test runner Vite would write JSX for development.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: fileURLToPath(entry),
        external: /^react/,
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput
  const texts = built.output.map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
  return gzipSync(texts.join('')).length
}

test('the style sheet of the widget weighs under 2.5 KB', async () => {
  expect(await weigh(new URL('./widget.css', import.meta.url))).toBeLessThan(2560)
})

test('the controls of the widget weigh under 4 KB', async () => {
  expect(await weigh(new URL('./testing/widget.ts', import.meta.url))).toBeLessThan(4096)
})
