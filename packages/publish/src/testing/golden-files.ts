import { strToU8 } from 'fflate'
import { filesOf } from '../files/index.ts'
import { pictures } from '../picture/index.ts'
import { goldenDocument } from './golden-document.ts'

/** SS-06: the golden case in every format and language, as it stands in the docs: the name of each file, and its bytes. */
export async function goldenFiles(): Promise<Map<string, Uint8Array>> {
  const document = goldenDocument()
  const files = new Map<string, Uint8Array>()
  for (const { name, format, make } of filesOf(document)) {
    // The docs show each picture by itself.
    if (format !== 'pictures') files.set(name, await make())
  }
  for (const lang of document.languages) {
    for (const { id, svg, png } of pictures(document, lang)) {
      files.set(`kuva-${id}-${lang}.svg`, strToU8(svg))
      files.set(`kuva-${id}-${lang}.png`, await png())
    }
  }
  return files
}
