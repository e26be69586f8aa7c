import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './app.tsx'
import { frameBase } from './frame.tsx'
import '@rake/form/styles.css'
import '@rake/ui/styles.css'
import './app.css'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Router base={location.pathname.startsWith(`${frameBase}/`) ? frameBase : ''}>
        <App />
      </Router>
    </StrictMode>,
  )
}
