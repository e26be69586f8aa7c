import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { when } from './tags.ts'

/** All that leaves something on the page. A path only does if it is filled or drawn. */
const painting = new Set([
  ...[
    OPS.showText,
    OPS.showSpacedText,
    OPS.nextLineShowText,
    OPS.nextLineSetSpacingShowText,
    OPS.shadingFill,
  ],
  ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.constructPath],
])

/** What stands on the pages, and whether it is read or left out on purpose. */
export interface PageContent {
  readonly problems: readonly string[]
  /** The ids of marked content on each page. */
  readonly ids: readonly (readonly number[])[]
  /** All text, page after page. */
  readonly text: string
}

/** A tag stands there as a text, or as a name object of the reader. */
function nameOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag
}

export async function contentOf(file: Uint8Array): Promise<PageContent> {
  const document = await getDocument({ data: file.slice(), verbosity: 0 }).promise
  const problems: string[] = []
  const ids: number[][] = []
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    /** The innermost last: `artifact`, the id of real content, or neither. */
    const open: ('artifact' | number | undefined)[] = []
    const onPage: number[] = []
    for (const [at, operator] of fnArray.entries()) {
      const args = argsArray[at] as unknown[]
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        const [tag, id] = args
        const mark = nameOf(tag) === 'Artifact' ? 'artifact' : typeof id === 'number' ? id : undefined
        if (typeof mark === 'number') onPage.push(mark)
        problems.push(
          ...when(
            mark === 'artifact' && open.some((one) => typeof one === 'number'),
            `01-003 an artifact stands in real content, page ${number}`,
          ),
          ...when(
            typeof mark === 'number' && open.includes('artifact'),
            `01-004 real content stands in an artifact, page ${number}`,
          ),
        )
        open.push(mark)
      } else if (operator === OPS.endMarkedContent) open.pop()
      else if (painting.has(operator) && !(operator === OPS.constructPath && args[0] === OPS.endPath)) {
        problems.push(
          ...when(
            open.every((one) => one === undefined),
            `01-005 content is neither read nor left out, page ${number}`,
          ),
        )
      }
    }
    ids.push(onPage)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return { problems: [...new Set(problems)], ids, text: texts.join('\n') }
}
