import type { FrameLocator, Page } from 'playwright'

/** Fills in and sends the form of Pohjois-Savo in Swedish, wherever on a page it stands; gives the receipt. */
export async function reportIn(place: Page | FrameLocator): Promise<string> {
  await place.getByRole('combobox', { name: 'Din enhet' }).fill('Joroi')
  await place.getByRole('option').first().click()
  await place.getByRole('radio', { name: 'Negativt' }).press('Space')
  await place.getByRole('textbox', { name: /Beskriv/ }).fill('Bostäderna räcker inte till.')
  await place.getByRole('button', { name: 'Skicka' }).click()
  await place.getByRole('heading', { name: /Tack/ }).waitFor()
  return (await place.locator('.rake-receipt strong').textContent()) ?? ''
}

/** Follows a report by its receipt in the same place, in Swedish. */
export async function followIn(place: Page | FrameLocator, receipt: string): Promise<void> {
  await place.getByText('Följ din rapport', { exact: true }).first().click()
  await place.getByRole('textbox', { name: /nummer/ }).fill(receipt)
  await place.getByRole('button', { name: 'Visa' }).click()
  await place.getByRole('button', { name: 'Se på en annan rapport' }).waitFor()
}
