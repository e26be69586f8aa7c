import type { Locator, Page } from 'playwright'

/** Somebody who has no mouse: everything is reached by Tab, as it would be at a desk. */
export function keyboard(page: Page) {
  const { keyboard: keys } = page

  /**
   * Presses Tab (or `Shift+Tab`) until the control has the focus.
   * @throws {Error} when it cannot be reached from here
   */
  async function to(control: Locator, key = 'Tab'): Promise<void> {
    // Found once: to find it by its name again at every stop would take long.
    const element = await control.elementHandle()
    for (let presses = 0; presses < 150; presses++) {
      if (await element?.evaluate((one) => one.matches(':focus'))) return
      await keys.press(key)
    }
    throw new Error(`Tab never comes to ${control}`)
  }

  return {
    to,
    press: (key: string) => keys.press(key),
    async type(control: Locator, text: string) {
      await to(control)
      await keys.type(text)
    },
    async activate(control: Locator, key = 'Enter') {
      await to(control)
      await keys.press(key)
    },
    /** Goes to the group by its first radio (or the chosen one), and down to the one that is wanted. */
    async choose(group: Locator, option: string) {
      const radios = group.getByRole('radio')
      const chosen = group.getByRole('radio', { checked: true })
      await to((await chosen.count()) > 0 ? chosen : radios.first())
      const wanted = group.getByRole('radio', { name: option, exact: true })
      await keys.press('Space')
      for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses++)
        await keys.press('ArrowDown')
    },
  }
}
