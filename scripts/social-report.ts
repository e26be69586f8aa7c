/**
 * docs/social-report and its pictures: the golden case in every format. A test holds the files to what is made today;
 * of the pictures those of the page and of the Word file need Chromium and LibreOffice. `pnpm social-report`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium as playwright } from 'playwright'
import { smallPng } from '../apps/api/src/testing/small-png.ts'
import { png } from '../packages/publish/src/picture/index.ts'
import { firstPage } from '../packages/publish/src/testing/drawn.ts'
import { goldenFiles } from '../packages/publish/src/testing/golden-files.ts'
import { opened } from '../packages/publish/src/testing/office.ts'
import { chromium } from './browser.ts'

const docs = new URL('../docs/', import.meta.url)
const files = await goldenFiles()
const file = (name: string): Uint8Array => {
  const found = files.get(name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

mkdirSync(new URL('social-report/', docs), { recursive: true })
for (const [name, bytes] of files) writeFileSync(new URL(`social-report/${name}`, docs), bytes)

const keepPicture = (name: string, picture: Buffer) =>
  writeFileSync(new URL(`pictures/social-report-${name}.png`, docs), smallPng(picture))

keepPicture('pdf', await firstPage(file('raportti-fi.pdf'), 760))
keepPicture('brief', await firstPage(file('tiivistelma-fi.pdf'), 760))
keepPicture(
  'word',
  await firstPage(
    opened(file('raportti-fi.docx'), 'raportti.docx', 'pdf')['raportti.pdf'] ?? new Uint8Array(),
    760,
  ),
)
keepPicture('slide', Buffer.from(await png(new TextDecoder().decode(file('kuva-theme-fi.svg')), 960)))

const browser = await playwright.launch(chromium())
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 1150 }, locale: 'fi-FI' })
  await page.goto(`file://${fileURLToPath(new URL('social-report/raportti-fi.html', docs))}`)
  keepPicture('page', await page.screenshot())
} finally {
  await browser.close()
}
console.log(`docs/social-report: ${files.size} files`)
