import { type SocialReport, textHash } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import { outline } from '../outline/outline.ts'
import { speakerOf } from '../outline/speaker.ts'
import { runsHtml, sectionsHtml } from './blocks.ts'
import { attribute, escaped } from './html.ts'
import { pageStyles } from './styles.ts'

export interface PageOptions {
  /** The language of the page; the first one of the report unless said. */
  readonly lang?: Lang
  /** The address of a stylesheet, such as a file with `pageStyles`. Left out: the page carries its styles itself. */
  readonly stylesheet?: string
  /** The addresses of the same page in other languages. */
  readonly languages?: Readonly<Record<Lang, string>>
}

/**
 * A social report as one web page, complete and alone: no scripts, nothing to fetch but the stylesheet that was
 * named. Its own policy lets nothing else in.
 */
export function page(document: SocialReport, { lang, stylesheet, languages = {} }: PageOptions = {}): string {
  const { title, subtitle, blocks, lang: own } = outline(document, lang)
  const speaker = speakerOf(own)
  const say = (of: Parameters<typeof speaker.own>[0]) => runsHtml([speaker.own(of)], speaker)
  const contents = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`<li><a href="#${escaped(block.id)}">${runsHtml([block.text], speaker)}</a></li>`]
      : [],
  )
  const others = Object.entries(languages).filter(([of]) => of !== own)
  return `<!doctype html>
<html lang="${escaped(own)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(stylesheet)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title.text)} – ${escaped(subtitle.text)}</title>
${others.map(([of, href]) => `<link rel="alternate"${attribute('hreflang', of)}${attribute('href', href)}>\n`).join('')}${
  stylesheet === undefined
    ? `<style>${pageStyles}</style>`
    : `<link rel="stylesheet"${attribute('href', stylesheet)}>`
}
</head>
<body>
<a class="skip" href="#main">${say((words) => words.skip)}</a>
<header>
${languageLinks(others)}<h1>${runsHtml([title], speaker)}</h1>
<p>${runsHtml([subtitle], speaker)}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${say((words) => words.contents)}</h2>
<ol>
${contents.join('\n')}
</ol>
</nav>
<main id="main" tabindex="-1">
${sectionsHtml(blocks, speaker)}
</main>
<footer></footer>
</body>
</html>
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

/** What the page may fetch: its own styles by their hash, or those of its own host. */
function policy(stylesheet: string | undefined): string {
  const styles = stylesheet === undefined ? `'sha256-${base64(textHash(pageStyles))}'` : "'self'"
  return `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'`
}

function base64(hexadecimal: string): string {
  const bytes = hexadecimal.match(/../g) ?? []
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
}
