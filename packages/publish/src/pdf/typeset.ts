import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fitted } from '../look/drawing.ts'
import { checkedLook, type Look } from '../look/look.ts'
import type { Outline } from '../outline/block.ts'
import { speakerOf } from '../outline/speaker.ts'
import { blockData } from './data.ts'
import { template } from './template.ts'

interface Setting {
  readonly look: Look | undefined
  /** How large a text is, in points. */
  readonly size?: number
  /** Set as tight as one sheet asks: no contents, no numbers of pages, tables without captions. */
  readonly compact?: boolean
}

/** How large a logo can be, in points. */
const largestLogo = { width: 220, height: 42 }

/**
 * An outline as PDF/UA-1, and how many pages it took.
 *
 * @throws DefinitionError for a look that cannot be read, Error with what Typst says, should it not be able to set it.
 */
export function typeset(
  { blocks, published, ...rest }: Outline,
  { look, size = 10.5, compact = false }: Setting,
): { file: Uint8Array; pages: number } {
  const speaker = speakerOf(rest.lang)
  const { accent, logo } = checkedLook(look)
  const report = {
    ...rest,
    published: published.split('-').map(Number),
    contents: speaker.own((words) => words.contents),
    blocks: blocks.map((block) => blockData(block, speaker)),
    size,
    compact,
    accent,
    ...(logo && {
      logo: {
        bytes: Array.from(logo.bytes),
        alt: speaker.text(logo.alt).text,
        ...fitted(logo, largestLogo),
      },
    }),
  }
  const compiler = NodeCompiler.create()
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { report: JSON.stringify(report) },
  })
  if (!compiled.result) {
    const error = compiled.takeDiagnostics()
    throw new Error(`The report cannot be set: ${JSON.stringify(error?.shortDiagnostics)}`)
  }
  const file = compiler.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Date.parse(published) / 1000,
  })
  return { file: new Uint8Array(file), pages: compiled.result.numOfPages }
}
