import { pages } from './pages.ts'
import { run } from './run.ts'

/** The reference server: API, form and desk on one port. */
await run(
  pages,
  (at) => `
  The form    ${at}/
  The desk    ${at}/desk/
  The API     ${at}/api/openapi.json

  Signing in is for demonstration: anybody can act as anybody. Stop with Ctrl+C.
`,
)
