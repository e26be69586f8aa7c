import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

/** Writes all but ASCII as escapes: a script is read in the character set of its page, and some are not UTF-8. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      file.code = file.code.replace(/[^\n\r\t -~]/g, (unit) => {
        const code = unit.charCodeAt(0).toString(16)
        return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
      })
    }
  },
}

/** Gives what JSX becomes here its names in every file that has some. */
const nameOfJsx: Plugin = {
  name: 'name-of-jsx',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx') ? `import { h, Fragment as Parts } from 'preact'\n${code}` : undefined,
}

/** What Preact keeps to itself: its sources mark it so, and nothing of ours is called alike. */
const ofPreact = /^_[a-z]/i

/** The element in one file for a script tag: Preact in place of React, nothing to fetch beside it. */
export default defineConfig({
  plugins: [nameOfJsx, asciiOnly],
  // Children as arguments, not as a property of each element: shorter.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Parts' } },
  resolve: {
    conditions: ['@rake/source', ...defaultClientConditions],
    alias: { react: '@rake/ui/preact' },
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
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      // What is unsafe in any script at all is safe in this one: no getter with effects, no function asked for its length.
      compress: {
        passes: 4,
        unsafe: true,
        unsafe_arrows: true,
        unsafe_comps: true,
        pure_getters: true,
        keep_fargs: false,
      },
      mangle: { properties: { regex: ofPreact } },
    },
    // Browsers that know `light-dark()`: what is written for others does not see the choice of the host page.
    target: ['chrome123', 'firefox120', 'safari17.5'],
  },
})
