import { render } from 'vitest-browser-react'
import { followingSuite } from './testing/following-suite.tsx'

followingSuite((ui) => render(ui))
