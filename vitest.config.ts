import { availableParallelism } from 'node:os'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromium } from './scripts/browser.ts'

// Tests read the sources, never dist: no build stands between an edit and its test.
const source = '@rake/source'
const conditions = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
}

export default defineConfig({
  ...conditions,
  test: {
    // Most of the time a worker waits for the browser or the database: two are at work on two cores as well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The second one is what docs/conformance.md is made from.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests.json' }]],
    // Files of one project share the modules of a worker, which halves the time: what a test stubs it gives back.
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        ...conditions,
        test: {
          name: 'node',
          isolate: false,
          include: [
            '{packages/{core,regions,form,ui,publish,cli},apps/desk}/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/*.server.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...conditions,
        test: {
          // With a real PostgreSQL: one server for the run, one database for each file.
          name: 'server',
          isolate: false,
          include: [
            'packages/server/src/**/*.test.ts',
            'packages/cli/src/**/*.server.test.ts',
            'apps/api/src/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          globalSetup: ['packages/server/src/store/engine/test-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...conditions,
        test: {
          name: 'browser',
          include: ['packages/{ui,form}/src/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
