import { publicProfile, type Said, tellReceipt } from '@rake/core/region'
import { type Answer, type Answers, type Field, fieldsAsked, wordingOf } from '@rake/core/report'
import { fill } from '@rake/core/words'
import type { Locator, Page } from 'playwright'
import { type FormCase, written } from './form-cases.ts'
import { keyboard } from './keyboard.ts'

/** A reporter without a mouse, before the form of any region in any language: knows nothing but the form. */
export function reporter(page: Page, { form, answers, slug, profile: own }: FormCase) {
  const { words, wordsLang, profile } = form
  const told = tellReceipt(publicProfile(own), { submitted: '2026-11-22' }, form.lang)
  const hands = keyboard(page)
  const view = page.locator('.rake-report:visible')
  const named = (role: Parameters<Locator['getByRole']>[0], name: Said) =>
    view.getByRole(role, { name: plain(name), exact: true })
  /** What the view is about. */
  const heading = view.getByRole('heading').first()
  const button = (name: string) => view.getByRole('button', { name, exact: true })
  const asked = fieldsAsked(profile.form, answers)

  /** The control or the group of a question, by its role and its name: the question itself. */
  function control(field: Field<Said>): Locator {
    const { label } = wordingOf(field, answers)
    return named(roleOf(field), label)
  }

  async function answer(field: Field<Said>, value: Answer | undefined): Promise<void> {
    switch (field.kind) {
      case 'unit':
        return pickUnit(control(field), String(value))
      case 'choice':
        return isList(field)
          ? pickFromList(control(field), String(value))
          : hands.choose(control(field), labelOf(field.choices, value))
      case 'choices':
        for (const { id, label } of field.choices) {
          const box = control(field).getByRole('checkbox', { name: plain(label), exact: true })
          if (Array.isArray(value) && value.includes(id)) await hands.activate(box, 'Space')
        }
        return
      case 'yesNo':
        return hands.choose(control(field), value === true ? words.yes : words.no)
      default:
        return hands.type(control(field), String(value))
    }
  }

  async function pickUnit(box: Locator, unit: string): Promise<void> {
    const label = plain(profile.units.find(({ id }) => id === unit)?.label ?? '')
    await hands.type(box, label)
    const active = async () => {
      const id = await box.getAttribute('aria-activedescendant')
      return id
        ? page.locator(`[id="${id}"]`).evaluate((option) => option.firstChild?.textContent)
        : undefined
    }
    for (let presses = 0; presses < 30 && (await active()) !== label; presses++)
      await hands.press('ArrowDown')
    await hands.press('Enter')
    if ((await box.inputValue()) !== label) throw new Error(`${label} cannot be picked`)
  }

  async function pickFromList(list: Locator, value: string): Promise<void> {
    await hands.to(list)
    for (let presses = 0; presses < 30 && (await list.inputValue()) !== value; presses++)
      await hands.press('ArrowDown')
  }

  return {
    hands,
    /** The questions that are asked of her under these answers, in order. */
    askedOf: (given: Answers) => fieldsAsked(profile.form, given),
    control,
    view,
    async open(origin: string, path = ''): Promise<void> {
      await page.goto(`${origin}/${slug}${path}?lang=${form.lang}`)
      await heading.waitFor()
    },
    async send(): Promise<void> {
      await hands.activate(button(words.send))
    },
    /** Sends nothing but mistakes, and follows each link of the summary to its field and back; the fields. */
    async meetErrors(): Promise<string[]> {
      await hands.activate(button(words.send))
      const required = fieldsAsked(profile.form, {}).filter((field) => field.required)
      const summary = named('region', fill(words.mend, wordsLang, { n: required.length }))
      await isFocused(summary)
      const met: string[] = []
      for (const field of required) {
        const link = summary.getByRole('link', { name: plain(wordingOf(field, {}).label), exact: true })
        await hands.activate(link)
        await isFocused(firstOf(field, control(field)))
        met.push(field.id)
        await hands.to(link, 'Shift+Tab')
      }
      return met
    },
    /** Answers everything that is asked; `last` is added to the description. */
    async fillIn(last = ''): Promise<void> {
      for (const field of asked) {
        const value = answers[field.id]
        await answer(field, field.id === 'description' ? `${value}${last}` : value)
      }
    },
    /** Says of each finding of the guard that it is none. */
    async confirm(): Promise<void> {
      const [found] = asked.flatMap((field) => (field.id === 'description' ? wordingOf(field, answers) : []))
      await isFocused(named('region', `${words.guard.title} ${plain(found?.label ?? '')}`))
      for (const box of await view.getByRole('checkbox', { name: words.guard.notPersonal }).all())
        await hands.activate(box, 'Space')
    },
    /** The receipt, once it is there. */
    async receipt(): Promise<string> {
      await isFocused(named('heading', told.thanks))
      const [receipt] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(await view.innerText()) ?? []
      if (!receipt) throw new Error('There is no receipt on the page')
      await hands.activate(named('checkbox', told.saved), 'Space')
      return receipt
    },
    /** From wherever she is to the page of tracking. */
    async toTracking(): Promise<void> {
      const entries = page.getByRole('navigation', { name: words.entries, exact: true })
      await hands.activate(entries.getByText(words.track, { exact: true }))
      await named('heading', words.track).waitFor()
    },
    /** Types a receipt and asks. */
    async follow(receipt: string): Promise<void> {
      const box = named('textbox', words.tracking.number)
      await hands.to(box)
      await hands.press('Control+A')
      await hands.type(box, receipt.toLowerCase())
      await hands.press('Enter')
    },
    async found(): Promise<void> {
      await view.getByRole('list', { name: words.tracking.history, exact: true }).waitFor()
      await isFocused(heading)
    },
    /** From a report found to the search for another. */
    async again(): Promise<void> {
      await hands.activate(button(words.tracking.another))
      await isFocused(named('heading', words.track))
    },
    async notFound(): Promise<void> {
      await view.locator('[aria-invalid]').waitFor()
    },
  }
}

export type Reporter = ReturnType<typeof reporter>

/** By which role assistive technology knows a question. */
export function roleOf(field: Field<Said>) {
  switch (field.kind) {
    case 'unit':
      return 'combobox'
    case 'choice':
      return isList(field) ? 'combobox' : 'radiogroup'
    case 'choices':
      return 'group'
    case 'yesNo':
      return 'radiogroup'
    default:
      return 'textbox'
  }
}

/** Text that the guard takes for a phone number. */
export const suspicious = ' 040 123 4567'

/** What may stand on a page in no language: what the reporter and the staff write themselves. */
export const typed = [written, suspicious.trim()]

/** A text without its language. */
export function plain(said: Said): string {
  return typeof said === 'string' ? said : said.text
}

function isList(field: Extract<Field<Said>, { kind: 'choice' }>): boolean {
  return field.as === 'list'
}

function labelOf(choices: readonly { id: string; label: Said }[], id: unknown): string {
  return plain(choices.find((one) => one.id === id)?.label ?? '')
}

function firstOf(field: Field<Said>, control: Locator): Locator {
  const role = roleOf(field)
  return role === 'radiogroup'
    ? control.getByRole('radio').first()
    : role === 'group'
      ? control.getByRole('checkbox').first()
      : control
}

/** @throws {Error} when the focus does not come to the element of itself */
async function isFocused(element: Locator): Promise<void> {
  await element.and(element.page().locator(':focus')).waitFor()
}
