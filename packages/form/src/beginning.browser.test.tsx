import { render } from 'vitest-browser-react'
import { beginningSuite } from './testing/beginning-suite.tsx'

beginningSuite((ui) => render(ui))
