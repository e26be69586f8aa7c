import { load } from 'cheerio'
import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { page, pageStylesIn } from '../page/index.ts'
import { pdf } from '../pdf/index.ts'
import { png } from '../picture/png.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { testLook } from '../testing/look.ts'
import { word } from '../word/index.ts'
import { type Look, lookProblems } from './index.ts'

const said = (look: Look) =>
  lookProblems(look).map(({ path, message, mend }) => [path.join('.'), message, mend])

test('a look that can be read has nothing wrong in it, nor has none at all', () => {
  expect(lookProblems(testLook)).toEqual([])
  expect(lookProblems({})).toEqual([])
})

test('a colour that cannot be read on white is refused with one that can', () => {
  const [problem] = said({ accent: '#ffcc00' })
  expect(problem?.slice(0, 2)).toEqual([
    'accent',
    '#ffcc00 has a contrast of 1.5 on white, and a text needs 4.5',
  ])
  const mended = /#[0-9a-f]{6}/.exec(problem?.[2] ?? '')?.[0] ?? ''
  expect(said({ accent: mended })).toEqual([])
  expect(said({ accent: 'blue' })).toEqual([['accent', '"blue" is no colour', 'write it as `#00357a`']])
})

test('a logo is a picture, and says what it is', () => {
  const bytes = strToU8('GIF89a')
  expect(said({ logo: { bytes, alt: { fi: ' ' } } }).map(([path]) => path)).toEqual([
    'logo.bytes',
    'logo.alt',
  ])
})

test('no renderer takes a look that cannot be read', async () => {
  const look = { accent: '#ffee00' }
  expect(() => page(goldenDocument(), { look })).toThrow(/accent: #ffee00 has a contrast/)
  expect(() => pdf(goldenDocument(), 'fi', look)).toThrow(/accent/)
  await expect(word(goldenDocument(), 'fi', look)).rejects.toThrow(/accent/)
})

test('the page has the colour in both lights, and the logo with its words; its policy lets both in', () => {
  const $ = load(page(goldenDocument(), { lang: 'sv', look: testLook }))
  expect($('style').html()).toBe(pageStylesIn(testLook))
  expect($('style').html()).toMatch(/--accent: light-dark\(#7a1f3d, #[0-9a-f]{6}\)/)
  expect($('img.logo').attr('alt')).toBe('Lintukotos märke')
  expect($('img.logo').attr('src')).toMatch(/^data:image\/svg\+xml;base64,/)
  expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toContain('img-src data:')
})

test.each(['SVG', 'PNG'])('PDF and Word carry a logo in %s and say what it is', async (kind) => {
  const { logo } = testLook
  if (!logo) throw new Error('no logo')
  const bytes = kind === 'SVG' ? logo.bytes : await png(new TextDecoder().decode(logo.bytes), 400)
  const look = { ...testLook, logo: { ...logo, bytes } }
  const file = Buffer.from(pdf(goldenDocument(), 'fi', look)).toString('latin1')
  expect(file).toContain('/Alt (Lintukodon merkki)')
  const parts = unzipSync(await word(goldenDocument(), 'fi', look))
  const $ = load(new TextDecoder().decode(parts['word/document.xml']), { xml: true })
  expect($('wp\\:docPr').first().attr('descr')).toBe('Lintukodon merkki')
  expect(new TextDecoder().decode(parts['word/styles.xml'])).toContain('7A1F3D')
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(
    kind === 'SVG' ? 2 : 1,
  )
  expect(await word(goldenDocument(), 'fi', look)).toEqual(await word(goldenDocument(), 'fi', look))
})
