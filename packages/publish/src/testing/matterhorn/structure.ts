import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'

/** A tag of a PDF with those in it. */
export interface Tag {
  /** What it is called. */
  readonly type: string
  /** What the role map makes of it; it may stand for nothing. */
  readonly role: string
  readonly dict: PDFDict
  readonly parent: Tag | undefined
  readonly children: readonly Tag[]
  /** Content of pages that it holds itself: number of the page's object, and the id that stands on it. */
  readonly content: readonly { readonly page: string; readonly id: number }[]
  /** Objects such as annotations that it holds itself. */
  readonly objects: readonly string[]
}

/** A value under a name, followed to where it stands. */
export function under(dict: PDFDict | undefined, name: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(name))
}

/** The name or text that stands under a name. */
export function textUnder(dict: PDFDict | undefined, name: string): string | undefined {
  const value = under(dict, name)
  if (value === undefined) return undefined
  return value instanceof PDFName ? value.decodeText() : String(value)
}

export function dictUnder(dict: PDFDict | undefined, name: string): PDFDict | undefined {
  const value = under(dict, name)
  return value instanceof PDFDict ? value : undefined
}

/** The tag at the root of a document, if it has any. */
export function tagsOf(document: PDFDocument): Tag | undefined {
  const root = dictUnder(document.catalog, 'StructTreeRoot')
  if (!root) return undefined
  const roles = dictUnder(root, 'RoleMap')
  const { context } = document

  const tagOf = (dict: PDFDict, parent: Tag | undefined, pageBefore: string): Tag => {
    const type = textUnder(dict, 'S') ?? 'StructTreeRoot'
    const page = dict.get(PDFName.of('Pg'))?.toString() ?? pageBefore
    const children: Tag[] = []
    const content: Tag['content'][number][] = []
    const objects: string[] = []
    const tag = { type, role: roleOf(type, roles), dict, parent, children, content, objects }
    const add = (kid: PDFObject | undefined) => {
      const value = kid instanceof PDFRef ? context.lookup(kid) : kid
      if (value instanceof PDFArray) for (const one of value.asArray()) add(one)
      else if (value instanceof PDFNumber) content.push({ page, id: value.asNumber() })
      else if (value instanceof PDFDict) {
        const kind = textUnder(value, 'Type')
        if (kind === 'OBJR') objects.push(String(value.get(PDFName.of('Obj'))))
        else if (kind === 'MCR') {
          content.push({
            page: value.get(PDFName.of('Pg'))?.toString() ?? page,
            id: Number(textUnder(value, 'MCID')),
          })
        } else children.push(tagOf(value, tag, page))
      }
    }
    add(dict.get(PDFName.of('K')))
    return tag
  }
  return tagOf(root, undefined, '')
}

/** Follows the role map to its end; a map that leads back to itself ends nowhere. */
function roleOf(type: string, roles: PDFDict | undefined): string {
  const seen = new Set<string>()
  for (let at = type; ; ) {
    const next = textUnder(roles, at)
    if (next === undefined || seen.has(at)) return seen.has(at) ? '' : at
    seen.add(at)
    at = next
  }
}

/** A tag and all below it, in the order in which they are read. */
export function every(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(every)]
}

/** An attribute of a tag, whoever owns it. */
export function attributeOf({ dict }: Tag, name: string): PDFObject | undefined {
  const attributes = under(dict, 'A')
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes]
  for (const one of all) {
    const value = one instanceof PDFDict ? under(one, name) : undefined
    if (value !== undefined) return value
  }
  return undefined
}
