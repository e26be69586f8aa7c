import { textHash } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import { dataAddress } from '../look/drawing.ts'
import { type CheckedLook, checkedLook, type Look } from '../look/look.ts'
import type { Block, Outline } from '../outline/block.ts'
import { type Speaker, speakerOf } from '../outline/speaker.ts'
import { runsHtml, sectionsHtml } from './blocks.ts'
import { attribute, escaped } from './html.ts'
import { pageStylesIn } from './styles.ts'

export interface PageOptions {
  /** The language of the page; the first one of the report unless said. */
  readonly lang?: Lang
  /** The address of a stylesheet, such as a file with `pageStylesIn(look)`. Left out: the page carries its styles itself. */
  readonly stylesheet?: string
  /** The addresses of the same page in other languages. */
  readonly languages?: Readonly<Record<Lang, string>>
  /** The region's own colour and logo. The colour stands in the stylesheet where that is a file. */
  readonly look?: Look | undefined
}

/** An outline as a whole page; one of a kind of its own, such as `brief`, goes without contents. */
export function wholePage(
  { title, subtitle, blocks, lang: own }: Outline,
  { stylesheet, languages = {}, look }: PageOptions,
  kind?: 'brief',
): string {
  const { logo } = checkedLook(look)
  const styles = pageStylesIn(look)
  const speaker = speakerOf(own)
  const say = (of: Parameters<typeof speaker.own>[0]) => runsHtml([speaker.own(of)], speaker)
  const others = Object.entries(languages).filter(([of]) => of !== own)
  return `<!doctype html>
<html lang="${escaped(own)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(stylesheet === undefined ? styles : undefined, logo !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title.text)} – ${escaped(subtitle.text)}</title>
${others.map(([of, href]) => `<link rel="alternate"${attribute('hreflang', of)}${attribute('href', href)}>\n`).join('')}${
  stylesheet === undefined
    ? `<style>${styles}</style>`
    : `<link rel="stylesheet"${attribute('href', stylesheet)}>`
}
</head>
<body${attribute('class', kind)}>
<a class="skip" href="#main">${say((words) => words.skip)}</a>
<header>
${logo ? logoHtml(logo, speaker) : ''}${languageLinks(others)}<h1>${runsHtml([title], speaker)}</h1>
<p>${runsHtml([subtitle], speaker)}</p>
</header>
${kind === undefined ? contentsHtml(blocks, speaker) : ''}<main id="main" tabindex="-1">
${sectionsHtml(blocks, speaker)}
</main>
<footer></footer>
</body>
</html>
`
}

function contentsHtml(blocks: readonly Block[], speaker: Speaker): string {
  const contents = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`<li><a href="#${escaped(block.id)}">${runsHtml([block.text], speaker)}</a></li>`]
      : [],
  )
  return `<nav aria-labelledby="contents">
<h2 id="contents">${runsHtml([speaker.own((words) => words.contents)], speaker)}</h2>
<ol>
${contents.join('\n')}
</ol>
</nav>
`
}

function languageLinks(others: readonly (readonly [Lang, string])[]): string {
  if (others.length === 0) return ''
  const links = others.map(([of, href]) => {
    const name = new Intl.DisplayNames([of], { type: 'language' }).of(of) ?? of
    return `<li><a${attribute('href', href)}${attribute('hreflang', of)}${attribute('lang', of)}>${escaped(name)}</a></li>`
  })
  return `<ul class="languages">${links.join('')}</ul>\n`
}

function logoHtml(logo: NonNullable<CheckedLook['logo']>, speaker: Speaker): string {
  const { text, lang } = speaker.text(logo.alt)
  const other = attribute('lang', lang === speaker.lang ? undefined : lang)
  return `<img class="logo"${attribute('src', dataAddress(logo))}${attribute('alt', text)}${other}>\n`
}

/** What the page may fetch: its own styles by their hash, or those of its own host; the logo that it holds. */
function policy(styles: string | undefined, hasLogo: boolean): string {
  const from = styles === undefined ? "'self'" : `'sha256-${base64(textHash(styles))}'`
  const images = hasLogo ? ' img-src data:;' : ''
  return `default-src 'none'; style-src ${from};${images} base-uri 'none'; form-action 'none'`
}

function base64(hexadecimal: string): string {
  const bytes = hexadecimal.match(/../g) ?? []
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
}
