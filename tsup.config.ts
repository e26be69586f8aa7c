import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

/**
 * One config for every library package: what a package's `exports` name under the source condition
 * is what gets built. A new subpath is a line in package.json and nothing here.
 */
const { exports = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports?: Record<string, { '@rake/source'?: string } | string>
}

const entry = Object.values(exports).flatMap((target) =>
  typeof target === 'object' && target['@rake/source'] ? [target['@rake/source']] : [],
)

export default defineConfig({
  entry,
  // Keeps dist/ shaped like src/, whatever the entries have in common.
  outDir: 'dist',
  format: 'esm',
  target: 'es2024',
  dts: true,
  sourcemap: true,
  clean: true,
})
