import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

/** Writes all but ASCII as escapes: a script is read in the character set of its page, and some are not UTF-8. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      file.code = file.code.replace(
        /[^\n\r\t -~]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

/** The element in one file for a script tag: Preact in place of React, nothing to fetch beside it. */
export default defineConfig({
  plugins: [asciiOnly],
  resolve: {
    conditions: ['@rake/source', ...defaultClientConditions],
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      react: 'preact/compat',
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: {
      entry: 'src/element/register.ts',
      formats: ['iife'],
      name: 'rake',
      fileName: () => 'rake-form.js',
    },
    // The library's files stand in the same folder.
    emptyOutDir: false,
    target: 'es2022',
    // Browsers that know `light-dark()`: what is written for others does not see the choice of the host page.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
})
