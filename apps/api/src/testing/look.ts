import type { Answers } from '@rake/core/report'
import type { Page } from 'playwright'
import { accessibilityTree, formFaults, outlineFaults } from './accessibility-tree.ts'
import { judge } from './axe.ts'
import { focusWalk } from './focus-walk.ts'
import type { FormCase } from './form-cases.ts'
import { layoutFaults, withTextSpacing, zoomed } from './layout.ts'
import { languageCheck, textsOf } from './page-texts.ts'
import { paleTexts } from './pixels.ts'
import { typed } from './reporter.ts'

/** Everything that one looks at, and how often it was done. */
export interface Tally {
  states: number
  /** Rules of axe that had something to judge. */
  rules: number
  /** Contrasts that axe left open, and were measured. */
  measured: number
  /** Texts whose language was checked. */
  texts: number
  /** Stops of the focus that were looked at. */
  stops: number
}

/** How closely a state is looked at. */
export interface Closeness {
  /** What has been answered, where the form is in sight; `isTried` when it was tried to send it. */
  readonly form?: { readonly answers: Answers; readonly isTried: boolean }
  /** Whether axe and the layout are asked too, or only what is read aloud. */
  readonly isDrawn: boolean
  /** Whether the dark and the forced colours are looked at too. */
  readonly inColours: boolean
}

/** Looks at one state of a page after another, and collects what is wrong with them. */
export function looker(page: Page, form: FormCase, tally: Tally) {
  const languages = languageCheck(form.form, form.profile)
  const faults: string[] = []
  const normal = page.viewportSize() ?? zoomed
  const note = (state: string, what: string, found: readonly string[]) =>
    faults.push(...found.map((one) => `${state}, ${what}: ${one}`))

  async function drawn(state: string): Promise<void> {
    const judged = await judge(page)
    note(state, 'axe', judged.faults)
    tally.rules += judged.rules
    tally.measured += judged.measured
    await page.setViewportSize(zoomed)
    note(state, 'at 400 %', await layoutFaults(page))
    note(state, 'spaced at 400 %', await withTextSpacing(page, () => layoutFaults(page)))
    await page.setViewportSize(normal)
  }

  async function inColours(state: string): Promise<void> {
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await judge(page, ['color-contrast'])
    tally.measured += dark.measured
    note(state, 'dark', dark.faults)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    note(state, 'forced colours', await paleTexts(page))
    await page.emulateMedia({ forcedColors: 'none' })
  }

  return {
    /** What was found so far: the state, the way of looking, and what is wrong. */
    faults,
    async at(state: string, close: Closeness): Promise<void> {
      tally.states++
      const texts = await textsOf(page)
      tally.texts += texts.length
      note(state, 'language', languages.strangers(texts, typed))
      const tree = await accessibilityTree(page)
      note(state, 'read aloud', outlineFaults(tree))
      if (close.form)
        note(state, 'read aloud', formFaults(tree, form, close.form.answers, close.form.isTried))
      if (close.isDrawn) await drawn(state)
      if (close.inColours) await inColours(state)
    },
    /** Walks through the page by Tab at 400 %, in each kind of colours; the stops. */
    async walk(): Promise<string[]> {
      const walks: string[][] = []
      await page.setViewportSize(zoomed)
      for (const colours of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(colours)
        const stops = await focusWalk(page)
        tally.stops += stops.length
        const kind = Object.values(colours).join(', ')
        note(
          kind,
          'focus',
          stops.flatMap((stop) => stop.faults.map((one) => `${stop.at}: ${one}`)),
        )
        walks.push(stops.map(({ at }) => at))
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await page.setViewportSize(normal)
      return walks[0] ?? []
    },
  }
}

export type Looker = ReturnType<typeof looker>
