import { render } from 'vitest-browser-react'
import { formSuite } from './testing/form-suite.tsx'

formSuite((ui) => render(ui))
