import { type Lang, localeOf } from '@rake/core/words'
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Run } from '../outline/block.ts'

/** Runs of text, each in its language where that is another one than the document's. */
export function textRuns(runs: readonly Run[], lang: Lang, bold = false): ParagraphChild[] {
  return runs.map(({ text, lang: own, href }) => {
    const properties = {
      text,
      ...(bold && { bold }),
      ...(own !== lang && { language: { value: localeOf(own) } }),
    }
    if (href === undefined) return new TextRun(properties)
    return new ExternalHyperlink({
      link: href,
      children: [new TextRun({ ...properties, style: 'Hyperlink' })],
    })
  })
}
