import { Hono } from 'hono'
import { run } from './run.ts'

/** The API alone, from the sources: the pages are served, and reloaded on an edit, by Vite beside it. */
await run(
  () => new Hono(),
  (at) => `  The API     ${at}/api/openapi.json`,
)
