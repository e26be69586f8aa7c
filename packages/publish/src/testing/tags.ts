import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A tag of a PDF with all that stands in it. */
export interface Tag {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly children: readonly (Tag | string)[]
}

/** What a screen reader is told: the tags of every page with their texts, one page after the other. */
export async function tagsIn(file: Uint8Array): Promise<Tag[]> {
  const document = await getDocument({ data: file, verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1))
  const tags: Tag[] = []
  for (const page of await Promise.all(pages)) {
    const texts = new Map<string, string>()
    const open: (string | undefined)[] = []
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== undefined)
        if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? undefined)
    }
    const tagOf = (node: object): Tag | string => {
      if ('type' in node) return 'id' in node ? (texts.get(String(node.id)) ?? '') : ''
      const { role, children, alt, lang } = node as Tag & { children: object[] }
      return { role, children: children.map(tagOf), ...(alt && { alt }), ...(lang && { lang }) }
    }
    const tree = await page.getStructTree()
    if (tree) tags.push(...tree.children.map(tagOf).filter((tag) => typeof tag !== 'string'))
  }
  return tags
}

/** The outermost tags of a role. */
export const all = (tags: readonly (Tag | string)[], role: RegExp): Tag[] =>
  tags.flatMap((tag) => {
    if (typeof tag === 'string') return []
    return role.test(tag.role) ? [tag] : all(tag.children, role)
  })

/** All that stands in a tag. */
export const textOf = (tag: Tag | string): string =>
  typeof tag === 'string' ? tag : tag.children.map(textOf).join('')

/** A text as people read it, however many spaces there are between its words. */
export const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Rows of all tables with the words of their cells; a table that goes over pages is one on each. */
export function rowsIn(tags: readonly Tag[]): string[][] {
  return all(tags, /^TR$/).map((row) => all(row.children, /^T[HD]$/).map((cell) => squeezed(textOf(cell))))
}
