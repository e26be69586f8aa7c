/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { describe, expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '')

/** `color-depth-dark1` → the value of `colors.depthDark1`. */
function token(name: string): string | undefined {
  const { colors, spacing, radiuses } = suomifiDesignTokens
  const [kind = '', ...rest] = name.split('-')
  const key = rest.join('-').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const values: Record<string, object> = { color: colors, spacing, radius: radiuses }
  return Object.entries(values[kind] ?? {}).find(([one]) => one === key)?.[1]
}

describe('tokens', () => {
  const named = [
    ...sheets
      .map(read)
      .join('')
      .matchAll(/(hsl\([^)]*\)|\d+px);? \/\* ([\w-]+) \*\//g),
  ]

  test.each(named.map(([, value, name]) => [name ?? '', value]))(
    '%s has the value of the token',
    (name, value) => {
      expect(token(name)).toBe(value)
    },
  )

  test('each is used, and nothing unnamed is', () => {
    const all = sheets.map(read).join('')
    const defined = new Set([...all.matchAll(/(--rake-[\w-]+):/g)].map(([, name]) => name))
    const used = new Set([...all.matchAll(/var\((--rake-[\w-]+)/g)].map(([, name]) => name))
    expect(used).toEqual(defined)
    expect(named.length).toBeGreaterThan(20)
  })
})

describe.each(sheets)('%s', (name) => {
  const css = withoutComments(read(name))

  test('knows no rem, for inside a shadow root it is still the size of the host page', () => {
    expect(css).not.toMatch(/\d\s*rem\b/)
  })

  test('fetches nothing', () => {
    expect(css).not.toMatch(/url\(|@font-face/)
  })

  test('has only classes of its own', () => {
    const selectors = css.match(/[^{};]+(?=\{)/g)?.join(' ') ?? ''
    const classes = [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, one]) => one ?? '')
    expect(classes.filter((one) => !/^rake(-|$)/.test(one))).toEqual([])
  })

  test('is imported by one of the two entries', () => {
    const entries = read('../widget.css') + read('../styles.css')
    expect(entries).toContain(`./styles/${name}`)
  })
})
