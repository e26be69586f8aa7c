import type { Lang, Localized } from '@rake/core/words'
import type { Block, Run } from '../outline/block.ts'
import { runsHtml, sectionsHtml } from '../page/blocks.ts'
import { attribute, escaped } from '../page/html.ts'
import { addressesOf, inLanguage, type SitePage } from './addresses.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'

/** Whose public pages they are. */
export interface Site {
  readonly slug: string
  readonly name: Localized
  /** The first one is the one that addresses do not name. */
  readonly languages: readonly Lang[]
  readonly fictional?: boolean | undefined
}

/** What stands on one page, in one language. */
export interface SiteContent {
  readonly title: Run
  readonly lead?: readonly Run[] | undefined
  readonly blocks: readonly Block[]
}

/** Where a page stands among the others. */
export interface SitePlace {
  /** Its address, without a language. */
  readonly address: string
  /** Which of the pages that are offered everywhere it is. */
  readonly page?: SitePage | undefined
  /** The page that stands for this one for good, where this one stands for another as well. */
  readonly canonical?: string | undefined
}

/**
 * One public page of a region: complete without a script, under addresses that do not change, in one of its
 * languages, with the ways to all other pages and to the form.
 */
export function sitePage(
  site: Site,
  lang: Lang,
  place: SitePlace,
  { title, lead, blocks }: SiteContent,
): string {
  const { languages, slug } = site
  const speaker = siteSpeakerOf(lang)
  const at = addressesOf(slug)
  const say = (...runs: readonly Run[]) => runsHtml(runs, speaker)
  const here = (address: string) => inLanguage(address, lang, languages)
  const link = (address: string, of: Parameters<SiteSpeaker['site']>[0], page?: SitePage) => {
    const current = attribute('aria-current', page !== undefined && page === place.page ? 'page' : undefined)
    return `<li><a href="${escaped(here(address))}"${current}>${say(speaker.site(of))}</a></li>`
  }
  const owner = speaker.text(site.name)
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title.text)} – ${escaped(owner.text)}</title>
<link rel="stylesheet" href="${escaped(at.styles)}">
<link rel="canonical" href="${escaped(here(place.canonical ?? place.address))}">
${languages.map((of) => `<link rel="alternate" hreflang="${escaped(of)}" href="${escaped(inLanguage(place.address, of, languages))}">`).join('\n')}
<link rel="alternate" type="application/atom+xml" href="${escaped(here(at.feed))}"${attribute('title', speaker.site((w) => w.feed).text)}>
</head>
<body class="site">
<a class="skip" href="#main">${say(speaker.own((w) => w.skip))}</a>
<header>
<p class="owner"><a href="${escaped(here(at.pages.reports))}">${say(owner)}</a></p>
${languageLinks(site, lang, place)}
</header>
<nav${attribute('aria-label', speaker.site((w) => w.nav).text)}>
<ul>
${[
  link(at.form, (w) => w.form),
  link(at.tracking, (w) => w.tracking),
  link(at.pages.reports, (w) => w.reports, 'reports'),
  link(at.pages.results, (w) => w.results, 'results'),
  link(at.pages.proposals, (w) => w.proposals, 'proposals'),
].join('\n')}
</ul>
</nav>
<main id="main" tabindex="-1">
<h1>${say(title)}</h1>
${site.fictional ? `<p class="note">${say(speaker.site((w) => w.fictional))}</p>\n` : ''}${
  lead && lead.length > 0 ? `<p class="lead">${say(...lead)}</p>\n` : ''
}${sectionsHtml(blocks, speaker)}
</main>
<footer>
<ul>
${link(at.accessibility, (w) => w.accessibility)}
${link(at.feed, (w) => w.feed)}
</ul>
</footer>
</body>
</html>
`
}

/** The same page in each language, each called by its own name. */
function languageLinks({ languages }: Site, lang: Lang, { address }: SitePlace): string {
  if (languages.length < 2) return ''
  const links = languages.map((of) => {
    const name = new Intl.DisplayNames([of], { type: 'language' }).of(of) ?? of
    const current = attribute('aria-current', of === lang ? 'true' : undefined)
    const language = attribute('hreflang', of) + attribute('lang', of)
    return `<li><a href="${escaped(inLanguage(address, of, languages))}"${language}${current}>${escaped(capital(name, of))}</a></li>`
  })
  return `<ul class="languages">${links.join('')}</ul>`
}

function capital(name: string, lang: Lang): string {
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
