import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'

const soft = '5F6B6D'

/** The list that all lists use. */
export const bulletList: INumberingOptions['config'][number] = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 240 } } },
    },
  ],
}

/**
 * Word's own styles in the colours of the pages.
 *
 * @param locale the language in which Word checks the spelling
 * @param accent a colour as Word writes it, `00357A`
 */
export function stylesIn(locale: string, accent: string): IStylesOptions {
  // The level is said as well: Word knows it by the name of the style, LibreOffice does not.
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { font: 'Calibri', size, bold: true, color: accent },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: locale } },
        // Without the rule, which Word takes for said, LibreOffice cuts off what is higher than a line.
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: 'Calibri', size: 52, bold: true, color: accent } },
      heading1: heading(32, 480, 0),
      heading2: heading(26, 320, 1),
      heading3: heading(24, 240, 2),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 28, color: soft },
        paragraph: { spacing: { after: 360 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { indent: { left: 480, right: 480 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 20, color: soft } },
    ],
  }
}
