import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright'
import { contrast, paintedOf } from './colours.ts'

/** Every rule of WCAG 2.0, 2.1 and 2.2, A and AA, and those of good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Text is told from its background from here on (WCAG 1.4.3). */
const enough = 4.5

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe says of a page. */
export interface Judged {
  /** What breaks a rule, or could not be judged: the rule, why, and where. */
  readonly faults: readonly string[]
  /** How many rules had something to judge. */
  readonly rules: number
  /** How many contrasts axe left open, and were measured here. */
  readonly measured: number
}

/**
 * Runs axe over the page as it stands; with `rules`, those alone. Where a pseudo-element, another element or a
 * gradient lies over a background, axe leaves the contrast open: it is measured from the computed colours. (The
 * gradient is the arrow of a list, at its edge; the elements over labels are transparent and make the row one
 * target.) Anything else that axe leaves open is a fault.
 */
export async function judge(page: Page, rules?: readonly string[]): Promise<Judged> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const found = await page.evaluate(
    async ({ tags, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore }
      const { violations, incomplete, passes } = await axe.run(document, {
        runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
      })
      const told = (results: typeof violations) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ html, target, any, all, none }) => ({
            rule: id,
            text: `${id}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}: ${html}`,
            at: target.flat().join(' '),
          })),
        )
      return {
        violations: told(violations),
        incomplete: told(incomplete),
        rules: violations.length + incomplete.length + passes.length,
      }
    },
    { tags, rules },
  )
  const faults = found.violations.map(({ text }) => text)
  let measured = 0
  for (const { rule, text, at } of found.incomplete) {
    if (rule !== 'color-contrast') faults.push(`left open: ${text}`)
    else {
      measured++
      const ratio = contrast(await page.locator(at).first().evaluate(paintedOf))
      if (ratio < enough) faults.push(`${text}: ${ratio.toFixed(2)}`)
    }
  }
  return { faults, rules: found.rules, measured }
}
