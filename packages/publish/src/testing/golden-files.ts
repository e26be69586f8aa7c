import { strToU8 } from 'fflate'
import { briefPage, briefPdf } from '../brief/index.ts'
import { filesOf } from '../files/index.ts'
import { pictures } from '../picture/index.ts'
import { goldenDocument } from './golden-document.ts'

/** SS-06: the golden case in every format and language, as it stands in the docs: the name of each file, and its bytes. */
export async function goldenFiles(): Promise<Map<string, Uint8Array>> {
  const document = goldenDocument()
  const files = new Map<string, Uint8Array>()
  for (const { name, make } of filesOf(document)) files.set(name, await make())
  for (const lang of document.languages) {
    files.set(`tiivistelma-${lang}.html`, strToU8(briefPage(document, { lang })))
    files.set(`tiivistelma-${lang}.pdf`, briefPdf(document, { lang }))
    for (const { id, svg, png } of pictures(document, lang)) {
      files.set(`kuva-${id}-${lang}.svg`, strToU8(svg))
      files.set(`kuva-${id}-${lang}.png`, await png())
    }
  }
  return files
}
