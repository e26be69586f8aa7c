import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The packages are read as sources: an edit in any of them is seen at once.
  resolve: { conditions: ['@rake/source', ...defaultClientConditions] },
  server: {
    proxy: {
      // The API, and the pages of what is published, which it serves as well.
      '^/api|^/[^/]+/(raportit|tulokset|ehdotukset|luvut|vastaukset)\\b': `http://localhost:${process.env.PORT ?? 3000}`,
    },
  },
  build: {
    // A strict content security policy allows nothing inline, data addresses included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Browsers that know `light-dark()`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
})
