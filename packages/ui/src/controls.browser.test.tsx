import { render } from 'vitest-browser-react'
import { controlsSuite } from './testing/controls-suite.tsx'

controlsSuite((ui) => render(ui))
