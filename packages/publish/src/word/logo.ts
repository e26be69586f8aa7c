import { ImageRun, Paragraph } from 'docx'
import { fitted } from '../look/drawing.ts'
import type { CheckedLook } from '../look/look.ts'
import type { Speaker } from '../outline/speaker.ts'

/** How large a logo can be, in pixels. */
const largest = { width: 300, height: 60 }

/** The logo above the title. A drawing has a picture in points beside it, for readers that know no SVG. */
export async function logoParagraph(
  logo: NonNullable<CheckedLook['logo']>,
  speaker: Speaker,
): Promise<Paragraph> {
  const { text } = speaker.text(logo.alt)
  const whole = {
    data: logo.bytes,
    transformation: fitted(logo, largest),
    altText: { name: text, title: text, description: text },
  }
  if (logo.mediaType === 'image/png')
    return new Paragraph({ children: [new ImageRun({ ...whole, type: 'png' })] })
  const { png } = await import('../picture/png.ts')
  const points = await png(new TextDecoder().decode(logo.bytes), largest.width * 2)
  return new Paragraph({
    children: [
      new ImageRun({
        ...whole,
        type: 'svg',
        fallback: { type: 'png', data: points },
      }),
    ],
  })
}
