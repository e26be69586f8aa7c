import * as z from 'zod/mini'
import { day, id, words } from '../lifecycle/act-parts.ts'
import { outcomes } from '../lifecycle/acts.ts'
import { uses } from '../lifecycle/proposal-acts.ts'
import type { ProposalState } from '../lifecycle/proposal-machine.ts'
import type { Localized } from '../words/localized.ts'

/** A language as BCP 47 writes it, in its shortest form. */
export const lang = z.string().check(z.regex(/^[a-z]{2,3}$/))

/** A text in the languages of the document. */
export const localized = z.record(lang, words) as unknown as z.ZodMiniType<Localized, Localized>

/** Where something can be read. */
export const link = z.string().check(z.maxLength(2_000), z.regex(/^https:\/\/\S+$/))

/** Zero or more of something, in their order. */
export const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

/** How many; `null` where it is hidden to protect somebody. */
const count = z.nullable(z.int().check(z.gte(0)))

/**
 * Where a figure comes from: one cell of a named table of an edition, by its key. Without dimensions it is the
 * number of reports in the whole table.
 */
const figureQuery = z.strictObject({
  table: id,
  dimensions: list(id),
  key: list(id),
  period: id,
  /** The number of the edition of the period's tables, 1 the first. */
  edition: z.int().check(z.positive()),
})
export type FigureQuery = z.infer<typeof figureQuery>

/** A number with what it takes to compute it again. */
export const figure = z.strictObject({
  n: count,
  query: figureQuery,
  /** `tableHash` of the table behind it, as it was published. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type Figure = z.infer<typeof figure>

/** A table as it is published, under its name. */
export const publishedTable = z.strictObject({
  /** It names files too, so it is a word such as `theme`. */
  id: z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]*$/), z.maxLength(80)),
  label: localized,
  dimensions: list(id),
  several: z.optional(z.boolean()),
  rows: list(z.strictObject({ key: list(id), n: count })),
  total: z.int().check(z.gte(0)),
  note: z.optional(z.literal('allHidden')),
})
export type PublishedTable = z.infer<typeof publishedTable>

/** What a reporter wrote, as somebody approved it, in the language in which it was written (VA-02). */
const quote = z.strictObject({ id, lang, text: words })
export type Quote = z.infer<typeof quote>

/** A theme with what was reported of it (SS-06). */
export const theme = z.strictObject({
  id,
  label: localized,
  figure,
  findings: list(localized),
  quotes: list(quote),
})

/** Of what use something was, and when (VA-06). */
const use = z.strictObject({ use: z.enum(uses), day, text: z.optional(localized) })

/** Where the handling of a proposal stands. */
const proposalStates = [
  'proposed',
  'rejected',
  'accepted',
  'inProgress',
  'ended',
] as const satisfies readonly ProposalState['handling'][]

/** A proposed measure, who carries it out, and what it has led to. */
export const proposal = z.strictObject({
  id,
  text: localized,
  /** The theme that it answers. */
  theme: z.optional(id),
  /** The post or the body that carries it out, never a person by name. */
  owner: z.optional(localized),
  state: z.enum(proposalStates),
  /** What came of it, once it has ended. */
  outcome: z.optional(z.enum(outcomes)),
  /** The measure of a welfare plan that it has become, and the steps taken (PS-14). */
  measure: z.optional(
    z.strictObject({
      plan: localized,
      goal: localized,
      measures: localized,
      indicators: localized,
      responsible: localized,
      steps: list(localized),
    }),
  ),
  /** What it led to (VA-06). */
  uses: list(use),
})
export type DocumentProposal = z.infer<typeof proposal>

/** A source beside the reports, dated and cited, and never counted among them (PO-05). */
export const source = z.strictObject({
  id,
  /** What kind of source it is: the social ombud's report, client feedback. */
  kind: localized,
  title: words,
  publisher: words,
  /** The day that it bears. */
  date: day,
  citation: words,
  link: z.optional(link),
})

/** A public position of the working group (SS-08). */
export const statement = z.strictObject({
  id,
  title: localized,
  text: z.optional(localized),
  /** The day on which it was adopted. */
  day,
  link: z.optional(link),
})

/** What a municipality, an organisation or an expert by experience said of the findings (PO-12). */
export const view = z.strictObject({ from: localized, text: localized })

/** To which body or unit the report is presented, and on which day, which may be ahead (SS-07). */
export const presentation = z.strictObject({ to: localized, day })

/** How one body or unit handled the results (VA-09). Nothing in `answers`: it has not answered. */
const handled = z.strictObject({
  to: localized,
  given: day,
  answers: list(z.strictObject({ day, text: localized })),
  uses: list(use),
})

/** What became of the social report before this one (VA-09). */
export const earlier = z.strictObject({
  title: localized,
  proposals: list(proposal),
  handled: list(handled),
})

/** Days of which something tells; both inclusive. */
export const period = z.strictObject({ id, from: day, to: day })

/** What was counted in the period before, as far as it was published then. */
export const since = z.strictObject({
  period,
  /** How many reports there were. */
  n: figure,
  /** The themes that the report before counted by, those that have no report any more among them. */
  themes: list(z.strictObject({ id, label: localized, figure })),
  /** The table of that edition from which these figures are taken, as it was published. */
  table: publishedTable,
})
export type Since = z.infer<typeof since>

/** What the codes of the tables are called: dimension → its name, and dimension → code → name. */
export const labels = z.strictObject({
  dimensions: z.record(id, localized),
  codes: z.record(id, z.record(id, localized)),
})
