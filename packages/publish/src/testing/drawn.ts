import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The canvas that PDF.js brings along outside a browser. */
interface Canvas {
  readonly toBuffer: (type: 'image/png') => Buffer
}

type Context = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvasContext']>

/** The first page of a PDF as a PNG, so many pixels wide. */
export async function firstPage(file: Uint8Array, width: number): Promise<Buffer> {
  const document = await getDocument({ data: file.slice(), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const scale = width / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  const factory = document.canvasFactory as {
    create: (width: number, height: number) => { canvas: Canvas; context: Context }
  }
  const { canvas, context } = factory.create(Math.round(viewport.width), Math.round(viewport.height))
  await page.render({ canvas: null, canvasContext: context, viewport, background: '#ffffff' }).promise
  return canvas.toBuffer('image/png')
}
