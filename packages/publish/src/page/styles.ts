import { checkedLook, type Look } from '../look/look.ts'

/**
 * How the page looks: readable from a telephone to a printed sheet, light or dark as the reader has chosen, with the
 * accent of the region.
 *
 * @throws DefinitionError for a look that cannot be read.
 */
export function pageStylesIn(look?: Look): string {
  const { accent, accentOnDark } = checkedLook(look)
  return look?.accent === undefined
    ? pageStyles
    : `${pageStyles}:root { --accent: light-dark(${accent}, ${accentOnDark}); }\n`
}

/** The same in the colours of this package. */
export const pageStyles = `:root {
  color-scheme: light dark;
  --paper: light-dark(hsl(0, 0%, 100%), hsl(214, 35%, 9%));
  --tint: light-dark(hsl(215, 100%, 97%), hsl(214, 30%, 14%));
  --ink: light-dark(hsl(0, 0%, 13%), hsl(210, 25%, 93%));
  --soft: light-dark(hsl(202, 7%, 40%), hsl(210, 14%, 72%));
  --line: light-dark(hsl(202, 7%, 80%), hsl(212, 16%, 30%));
  --accent: light-dark(hsl(214, 100%, 24%), hsl(212, 90%, 78%));
  --link: light-dark(hsl(212, 63%, 37%), hsl(212, 90%, 88%));
  --focus: light-dark(hsl(284, 36%, 45%), hsl(42, 93%, 60%));
}
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0;
  color: var(--ink);
  background: var(--paper);
  font: 18px / 1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
.skip { position: absolute; inset-inline-start: 8px; inset-block-start: -100px; padding: 8px 16px; background: var(--paper); }
.skip:focus { inset-block-start: 8px; }
header, nav, main { max-width: 46rem; margin-inline: auto; padding-inline: 20px; }
header { padding-block-start: 48px; }
h1, h2, h3 { margin: 0; color: var(--accent); line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(30px, 5vw, 42px); letter-spacing: -0.015em; }
h2 { margin-block: 56px 16px; padding-block-start: 20px; border-block-start: 1px solid var(--line); font-size: 26px; }
h3 { margin-block: 32px 8px; font-size: 20px; }
h1, h2, h3 { scroll-margin-block-start: 16px; }
p, ul, ol, dl, figure, blockquote { margin: 0 0 16px; }
ul, ol { padding-inline-start: 1.3em; }
li { margin-block-end: 8px; }
header p { margin-block-start: 8px; color: var(--soft); font-size: 20px; }
nav { padding-block: 8px; }
nav h2 { margin-block: 24px 8px; padding: 0; border: 0; font-size: 18px; }
nav ol { columns: 2 16rem; }
nav li { break-inside: avoid; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.logo { display: block; max-width: 100%; max-height: 72px; margin-block-end: 24px; }
.languages { display: flex; gap: 16px; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 6px 24px; }
dt { color: var(--soft); }
dd { margin: 0; }
blockquote { padding: 4px 20px; border-inline-start: 4px solid var(--accent); background: var(--tint); }
blockquote p { margin-block: 8px; }
.scroll { position: relative; margin-block-end: 24px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding-block-end: 8px; font-weight: 600; text-align: start; }
th, td { padding: 8px 12px 8px 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--soft); border-block-end-width: 2px; }
th:last-child, td:last-child { padding-inline-end: 0; }
.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.code { font: 13px / 1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; min-width: 14rem; }
.note { color: var(--soft); font-size: 16px; }
.off { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { display: block; width: 100%; overflow: visible; }
svg rect { fill: var(--accent); }
svg text { fill: var(--ink); font-size: 16px; }
svg .value { font-weight: 600; font-variant-numeric: tabular-nums; }
footer { height: 64px; }
.brief { font-size: 16px; }
.brief h1 { font-size: 30px; }
.brief h2 { margin-block: 28px 8px; padding-block-start: 12px; font-size: 20px; }
.brief header { padding-block-start: 32px; }
.brief header p { font-size: 17px; }
.brief p, .brief ul, .brief dl, .brief .scroll { margin-block-end: 10px; }
.brief li { margin-block-end: 4px; }
.brief th, .brief td { padding-block: 5px; }
@media (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: 10px; }
}
@media (forced-colors: active) { svg rect, svg text { fill: CanvasText; } }
@media print {
  :root { color-scheme: light; }
  @page { margin: 20mm; }
  body { font-size: 11pt; print-color-adjust: exact; }
  header, main { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  h2 { margin-block-start: 24pt; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, li, figure, blockquote { break-inside: avoid; }
  .scroll { overflow: visible; }
  body.brief { font-size: 8.5pt; line-height: 1.35; }
  .brief header { padding: 0; }
  .brief h1 { font-size: 17pt; }
  .brief header p { margin-block-start: 2pt; font-size: 10pt; }
  .brief h2 { margin-block: 9pt 4pt; padding-block-start: 5pt; font-size: 11pt; break-before: avoid; }
  .brief p, .brief ul, .brief dl, .brief .scroll, .brief figure { margin-block-end: 5pt; }
  .brief li { margin-block-end: 1pt; }
  .brief th, .brief td { padding-block: 2pt; }
  .brief dl { display: flex; gap: 0 16pt; }
  .brief figure { zoom: 0.55; }
  .brief .logo { max-height: 30pt; margin-block-end: 8pt; }
  .brief footer { display: none; }
  main a[href^="https:"]::after { content: " (" attr(href) ")"; font-size: 9pt; }
}
`
