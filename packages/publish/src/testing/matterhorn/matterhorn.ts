import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { strFromU8, unzlibSync } from 'fflate'
import { contentOf } from './content.ts'
import { dictUnder, every, tagsOf, textUnder, under } from './structure.ts'
import { tagProblems, when } from './tags.ts'

/**
 * What is wrong with a PDF by the Matterhorn Protocol (1.1, PDF Association), each under its failure condition: those
 * that a machine can decide and that such files can have at all. It is our own check and no certificate: whether an
 * order or an alternative text makes sense, only people can say. `7.1` and `bookmarks` are of ISO 14289-1 itself and of
 * WCAG's technique PDF2.
 */
export async function matterhornProblems(file: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(file, { updateMetadata: false, ignoreEncryption: true })
  const { catalog } = document
  const root = tagsOf(document)
  const content = await contentOf(file)
  const markInfo = dictUnder(catalog, 'MarkInfo')
  return [
    ...when(document.isEncrypted, '26-001 the file is locked'),
    ...when(textUnder(markInfo, 'Marked') !== 'true', '7.1 the file does not say that it is tagged'),
    ...when(textUnder(markInfo, 'Suspects') === 'true', '01-007 the tags are called suspect'),
    ...when(!root, '01-005 there are no tags'),
    ...when(textUnder(catalog, 'Lang') === undefined, '11-001 the file does not say its language'),
    ...titleProblems(document),
    ...when(dictUnder(dictUnder(catalog, 'AcroForm'), 'XFA') !== undefined, '25-001 a form of another kind'),
    ...when(under(catalog, 'OCProperties') !== undefined, '20-001 layers without a name'),
    ...when(under(catalog, 'Outlines') === undefined, 'bookmarks there are none'),
    ...(root ? tagProblems(root) : []),
    ...content.problems,
    ...when(content.text.includes('\ufffd'), '31-030 a letter has no shape'),
    ...strayContent(document, content.ids),
    ...linkProblems(document),
    ...fontProblems(document),
  ]
}

function titleProblems({ catalog }: PDFDocument): string[] {
  const preferences = dictUnder(catalog, 'ViewerPreferences')
  const shows = textUnder(preferences, 'DisplayDocTitle')
  const metadata = under(catalog, 'Metadata')
  const xmp = metadata instanceof PDFRawStream ? plain(metadata) : ''
  return [
    ...when(xmp === '', '06-001 there is no XMP metadata'),
    ...when(!/pdfuaid:part(?:>|=")1/.test(xmp), '06-002 it does not say that it is PDF/UA-1'),
    ...when(!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+/.test(xmp), '06-003 it has no title'),
    ...when(shows === undefined, '07-001 nothing says whether the title is shown'),
    ...when(shows === 'false', '07-002 the name of the file is shown instead of its title'),
  ]
}

function plain(stream: PDFRawStream): string {
  const bytes = stream.getContents()
  return strFromU8(textUnder(stream.dict, 'Filter') === 'FlateDecode' ? unzlibSync(bytes) : bytes)
}

/** Marked content that no tag holds is not read. */
function strayContent(document: PDFDocument, ids: readonly (readonly number[])[]): string[] {
  const root = tagsOf(document)
  const held = new Set(
    (root ? every(root) : []).flatMap(({ content }) => content.map(({ page, id }) => `${page} ${id}`)),
  )
  return document.getPages().flatMap(({ ref }, at) => {
    const stray = (ids[at] ?? []).filter((id) => !held.has(`${ref} ${id}`))
    return when(stray.length > 0, `01-005 ${stray.length} pieces of content stand in no tag, page ${at + 1}`)
  })
}

function linkProblems(document: PDFDocument): string[] {
  const root = tagsOf(document)
  const linked = new Set(
    (root ? every(root) : []).filter(({ role }) => role === 'Link').flatMap(({ objects }) => objects),
  )
  return document.getPages().flatMap(({ node }, at) => {
    const annotations = node.Annots()
    if (!annotations || annotations.size() === 0) return []
    const order = textUnder(node, 'Tabs')
    return [
      ...when(order === undefined, `28-008 nothing says in which order links are reached, page ${at + 1}`),
      ...when(
        order !== undefined && order !== 'S',
        `28-009 links are not reached in reading order, page ${at + 1}`,
      ),
      ...annotations.asArray().flatMap((ref, which) => {
        const annotation = annotations.lookup(which)
        if (!(annotation instanceof PDFDict) || textUnder(annotation, 'Subtype') !== 'Link') return []
        return [
          ...when(!linked.has(String(ref)), `28-011 a link stands in no Link, page ${at + 1}`),
          ...when(
            textUnder(annotation, 'Contents') === undefined,
            `28-012 a link does not say where it leads, page ${at + 1}`,
          ),
        ]
      }),
    ]
  })
}

function fontProblems({ context }: PDFDocument): string[] {
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && textUnder(object, 'Type') === 'Font' ? [object] : [],
    )
  return [
    ...when(fonts.length === 0, '31-009 there are no fonts'),
    ...fonts.flatMap((font) => {
      const name = textUnder(font, 'BaseFont') ?? ''
      const kind = textUnder(font, 'Subtype') ?? ''
      const descriptor = dictUnder(font, 'FontDescriptor')
      const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
        descriptor?.has(PDFName.of(key)),
      )
      const isPart = kind.startsWith('CIDFont')
      const parts = under(font, 'DescendantFonts')
      return [
        ...when(kind !== 'Type0' && kind !== 'Type3' && !isEmbedded, `31-009 ${name} is not in the file`),
        ...when(!isPart && under(font, 'ToUnicode') === undefined, `31-027 ${name} does not say its letters`),
        ...when(
          kind === 'CIDFontType2' && under(font, 'CIDToGIDMap') === undefined,
          `31-005 ${name} does not say its shapes`,
        ),
        ...when(
          kind === 'Type0' && !(parts instanceof PDFArray && parts.size() === 1),
          `31-009 ${name} has no shapes`,
        ),
      ]
    }),
  ]
}
