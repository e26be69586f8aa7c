import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fitted } from '../look/drawing.ts'
import { checkedLook, type Look } from '../look/look.ts'
import type { Speaker } from '../outline/speaker.ts'

interface Setting {
  /** The day that the file bears, `YYYY-MM-DD`. */
  readonly published: string
  readonly look: Look | undefined
  readonly speaker: Speaker
}

/** How large a logo can be, in points. */
const largestLogo = { width: 220, height: 42 }

/**
 * A template of Typst with its data (`report`), as PDF/UA-1, and how many pages it took.
 *
 * @throws DefinitionError for a look that cannot be read, Error with what Typst says, should it not be able to set it.
 */
export function typeset(
  template: string,
  data: object,
  { published, look, speaker }: Setting,
): { file: Uint8Array; pages: number } {
  const { accent, logo } = checkedLook(look)
  const compiler = NodeCompiler.create()
  const report = {
    ...data,
    published: published.split('-').map(Number),
    accent,
    ...(logo && {
      logo: {
        bytes: Array.from(logo.bytes),
        alt: speaker.text(logo.alt).text,
        ...fitted(logo, largestLogo),
      },
    }),
  }
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
