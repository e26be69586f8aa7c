import { type ComponentChild, render } from 'preact'
import { afterEach, vi } from 'vitest'
import { controlsSuite } from './testing/controls-suite.tsx'

// The widget is built on Preact: the same suite must hold there.
vi.mock('react', () => import('./preact.ts'))
vi.mock('react/jsx-runtime', () => import('@rake/ui/preact'))
vi.mock('react/jsx-dev-runtime', () => import('@rake/ui/preact'))

const page = document.createElement('div')
document.body.append(page)
afterEach(() => render(null, page))

controlsSuite(async (ui) => render(ui as ComponentChild, page))
