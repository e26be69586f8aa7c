import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  // The packages beside are read from their sources: no build stands between an edit and the page.
  resolve: { conditions: ['@rake/source', ...defaultClientConditions] },
  // Nothing is written into the page itself: the strict content security policy would refuse it.
  build: { assetsInlineLimit: 0, sourcemap: true, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  server: { port: 5174, proxy: { '/api': `http://localhost:${process.env.PORT ?? 3000}` } },
})
