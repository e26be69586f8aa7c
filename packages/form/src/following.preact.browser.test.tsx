import { type ComponentChild, render } from 'preact'
import { afterEach, vi } from 'vitest'
import { followingSuite } from './testing/following-suite.tsx'

// The element is built on Preact: the same suite must hold there.
vi.mock('react', () => import('@rake/ui/preact'))
vi.mock('react/jsx-runtime', () => import('@rake/ui/preact'))
vi.mock('react/jsx-dev-runtime', () => import('@rake/ui/preact'))

const page = document.createElement('div')
document.body.append(page)
afterEach(() => render(null, page))

followingSuite(async (ui) => render(ui as ComponentChild, page))
