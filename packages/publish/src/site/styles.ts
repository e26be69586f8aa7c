import type { Look } from '../look/look.ts'
import { pageStylesIn } from '../page/styles.ts'

/**
 * How the public pages look: as a report does, with the ways between them.
 *
 * @throws DefinitionError for a look that cannot be read.
 */
export function siteStylesIn(look?: Look): string {
  return pageStylesIn(look) + ways
}

/** What only these pages have. */
const ways = `.site header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: baseline; justify-content: space-between; padding-block: 20px 8px; }
.site .owner { margin: 0; font-size: 20px; font-weight: 600; }
.site .owner a { color: var(--accent); text-decoration: none; }
.site .languages { margin: 0; }
.site .languages a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.site nav { border-block: 1px solid var(--line); max-width: none; }
.site nav ul { display: flex; flex-wrap: wrap; max-width: calc(46rem - 40px); gap: 0 24px; margin: 0 auto; padding: 0; list-style: none; }
.site nav li, .site footer li { margin: 0; }
.site nav a, .site footer a, .site .languages a { display: inline-block; padding-block: 8px; }
.site nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; box-shadow: 0 2px 0 var(--accent); }
.site main { padding-block-start: 32px; }
.site .lead { margin-block-start: 12px; font-size: 20px; }
.site footer { height: auto; max-width: 46rem; margin: 64px auto 0; padding: 12px 20px 48px; border-block-start: 1px solid var(--line); font-size: 16px; }
.site footer ul { display: flex; flex-wrap: wrap; gap: 0 24px; margin: 0; padding: 0; list-style: none; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .site nav, .site footer, .site .languages { display: none; } }
`
