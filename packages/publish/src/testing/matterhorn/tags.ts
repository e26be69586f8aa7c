import { attributeOf, every, type Tag, textUnder } from './structure.ts'

/** ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
)

/** Where a tag can stand, by its role; others stand anywhere. */
const parents: Readonly<Record<string, readonly [checkpoint: string, ...parents: string[]]>> = {
  TR: ['09-004', 'Table', 'THead', 'TBody', 'TFoot'],
  TH: ['09-004', 'TR'],
  TD: ['09-004', 'TR'],
  THead: ['09-004', 'Table'],
  TBody: ['09-004', 'Table'],
  TFoot: ['09-004', 'Table'],
  LI: ['09-005', 'L'],
  LBody: ['09-005', 'LI'],
  TOCI: ['09-006', 'TOC'],
}

/** What a machine can say of the tags: roles, headings, figures, tables, lists. */
export function tagProblems(root: Tag): string[] {
  const tags = every(root).slice(1)
  return [
    ...tags.flatMap(({ type, role }) => [
      ...when(!standard.has(role), `02-001 ${type} stands for no standard role`),
      ...when(standard.has(type) && role !== type, `02-004 ${type} is mapped to something else`),
    ]),
    ...tags.flatMap(({ role, parent }) => {
      const [checkpoint, ...allowed] = parents[role] ?? []
      return when(
        checkpoint !== undefined && !allowed.includes(parent?.role ?? ''),
        `${checkpoint} ${role} stands in ${parent?.role}`,
      )
    }),
    ...headingProblems(tags),
    ...tags.flatMap((tag) => {
      const hasWords =
        textUnder(tag.dict, 'Alt') !== undefined || textUnder(tag.dict, 'ActualText') !== undefined
      return [
        ...when(tag.role === 'Figure' && !hasWords, '13-004 a figure says nothing to who does not see it'),
        ...when(tag.role === 'Formula' && !hasWords, '17-002 a formula says nothing to who does not see it'),
        ...when(tag.role === 'Note' && textUnder(tag.dict, 'ID') === undefined, '19-003 a note has no id'),
      ]
    }),
    ...tags.filter(({ role }) => role === 'Table').flatMap(tableProblems),
  ]
}

function headingProblems(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []))
  const plain = tags.filter(({ role }) => role === 'H').length
  return [
    ...when((levels[0] ?? 1) !== 1, `14-002 the first heading is H${levels[0]}`),
    ...levels.flatMap((level, at) =>
      when(level - (levels[at - 1] ?? level) > 1, `14-003 H${level} comes after H${levels[at - 1]}`),
    ),
    ...when(plain > 0 && levels.length > 0, '14-007 both H and numbered headings'),
  ]
}

function tableProblems(table: Tag): string[] {
  const rows = every(table).filter(({ role }) => role === 'TR')
  const cells = rows.flatMap(({ children }) => children)
  const heads = cells.filter(({ role }) => role === 'TH')
  const widths = rows.map(({ children }) =>
    children.reduce((sum, cell) => sum + Number(attributeOf(cell, 'ColSpan') ?? 1), 0),
  )
  return [
    ...when(heads.length === 0, '15-003 a table has no head'),
    ...heads.flatMap((head) =>
      when(
        attributeOf(head, 'Scope') === undefined &&
          !cells.some((cell) => attributeOf(cell, 'Headers') !== undefined),
        '15-003 a head does not say of what it is',
      ),
    ),
    ...when(new Set(widths).size > 1, '09-004 the rows of a table differ in length'),
  ]
}

export function when(is: boolean, problem: string): string[] {
  return is ? [problem] : []
}
