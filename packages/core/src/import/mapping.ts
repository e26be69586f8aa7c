import * as z from 'zod/mini'
import { day, id } from '../lifecycle/act-parts.ts'

/** The survey tools whose exports are known by their headers. */
export const tools = ['forms', 'webropol', 'surveypal', 'wpro'] as const
export type Tool = (typeof tools)[number]

/** Days with slashes, which mean one day in Finland and another in America. All other ways say it themselves. */
export const slashOrders = ['d/m/y', 'm/d/y'] as const
export type SlashOrder = (typeof slashOrders)[number]

/** What is written in the cells → the id that it means; `true` and `false` for a question of yes and no. */
const values = z.optional(z.record(z.string(), z.union([id, z.boolean()])))

const header = {
  /** What stands above the column. */
  header: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** Which of the columns under the same header it is, counted from 1, which it is unless said. */
  nth: z.optional(z.int().check(z.positive())),
}

const columnSchema = z.discriminatedUnion('as', [
  z.strictObject({
    ...header,
    /** What the column is. */
    as: z.literal('answer'),
    /** The field of the form. */
    field: id,
    values,
    /** Between several answers in one cell. */
    separator: z.optional(z.string().check(z.minLength(1), z.maxLength(5))),
    /** What to do with an answer to what the form would not have asked; the row is wrong unless said. */
    notAsked: z.optional(z.literal('leaveOut')),
  }),
  /** One column for each choice: what is written there says whether it was picked. */
  z.strictObject({
    ...header,
    as: z.literal('choice'),
    field: id,
    /** The choice of the field that the column is for. */
    choice: id,
  }),
  /** The day on which the report was made. */
  z.strictObject({
    ...header,
    as: z.literal('submitted'),
    /** In which order days with slashes are written: d/m/y or m/d/y. */
    order: z.optional(z.enum(slashOrders)),
  }),
  /** The theme under which the report stands there. */
  z.strictObject({ ...header, as: z.literal('theme'), values }),
  /** What tells a report from all others in the tool that it comes from. */
  z.strictObject({ ...header, as: z.literal('id') }),
  /** In which language the form was filled in. */
  z.strictObject({ ...header, as: z.literal('language'), values }),
  /** Not read in at all. */
  z.strictObject({ ...header, as: z.literal('ignored') }),
])

/** How the columns of a file become the answers of a region's form: plain JSON. */
export const mappingSchema = z.strictObject({
  /** The tool that the file comes from, where it was recognised. */
  tool: z.optional(z.enum(tools)),
  /** The columns that are known. Those that are not named are not read. */
  columns: z.readonly(z.array(columnSchema).check(z.minLength(1))),
  /** What is the same for all rows and stands in no column. */
  fixed: z.optional(
    z.strictObject({
      /** The day on which they were made. */
      submitted: z.optional(day),
      /** The theme under which they stand. */
      theme: z.optional(id),
      /** In which language they were filled in. */
      language: z.optional(id),
      /** Answers by field, as the region's form keeps them: ids of units and choices. */
      answers: z.optional(z.record(id, z.union([z.string(), z.boolean(), z.array(z.string())]))),
    }),
  ),
})

export type Mapping = z.infer<typeof mappingSchema>
export type MappedColumn = Mapping['columns'][number]

/** Columns that are told apart by header and place among equals. */
export function columnName({ header, nth = 1 }: Pick<MappedColumn, 'header' | 'nth'>): string {
  return JSON.stringify([header.trim(), nth])
}

/** Each header of a sheet with its place among equals, counted from 1. */
export function countedHeaders(headers: readonly string[]): { header: string; nth: number }[] {
  const seen = new Map<string, number>()
  return headers.map((text) => {
    const header = text.trim()
    const nth = (seen.get(header) ?? 0) + 1
    seen.set(header, nth)
    return { header, nth }
  })
}
