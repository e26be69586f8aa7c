import type { SocialReport } from '@rake/core/document'
import { type Lang, localeOf } from '@rake/core/words'
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { checkedLook, type Look } from '../look/look.ts'
import { outline } from '../outline/outline.ts'
import { speakerOf } from '../outline/speaker.ts'
import { pinned } from '../pinned.ts'
import { blockParts } from './blocks.ts'
import { logoParagraph } from './logo.ts'
import { bulletList, stylesIn } from './styles.ts'
import { textRuns } from './text.ts'

/**
 * A social report as a Word file (.docx) in one language, with which an office can go on writing: headings, lists,
 * quotes and captions are Word's own styles, the chart is one of Word's with its figures in it, heads of tables are
 * repeated on each page.
 *
 * @throws DefinitionError for a look that cannot be read.
 */
export async function word(document: SocialReport, lang?: Lang, look?: Look): Promise<Uint8Array> {
  const { title, subtitle, published, blocks, lang: own } = outline(document, lang)
  const speaker = speakerOf(own)
  const { accent, logo } = checkedLook(look)
  const colour = accent.slice(1).toUpperCase()
  const file = new Document({
    title: title.text,
    creator: subtitle.text,
    lastModifiedBy: subtitle.text,
    styles: stylesIn(localeOf(own), colour),
    numbering: { config: [bulletList] },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          ...(logo ? [await logoParagraph(logo, speaker)] : []),
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns([title], own) }),
          new Paragraph({ style: 'Subtitle', children: textRuns([subtitle], own) }),
          ...blocks.flatMap((block) => blockParts(block, speaker, colour)),
        ],
      },
    ],
  })
  return pinned(await Packer.pack(file, 'uint8array'), published)
}
