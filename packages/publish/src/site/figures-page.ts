import type { PublishedTable } from '@rake/core/document'
import { encodeKey } from '@rake/core/summary'
import { type Lang, periodName } from '@rake/core/words'
import type { Block, Cell, TableBlock } from '../outline/block.ts'
import { heading, paragraph } from '../outline/section.ts'
import { publishedTable } from '../outline/tables.ts'
import { addressesOf } from './addresses.ts'
import type { FiguresOfPeriod } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'

/**
 * The published tables of a period, each beside the figures of the period before. What is compared stands in
 * both editions already: nothing is told that they do not tell.
 */
export function figuresPage(site: Site, figures: FiguresOfPeriod, lang: Lang): string {
  const speaker = siteSpeakerOf(lang)
  const { period, edition, tables, before } = figures
  const { number, published } = edition
  const name = periodName(period, lang)
  const lead = [
    speaker.site((w) => w.edition, { n: number, day: speaker.day(published) }),
    speaker.plain('. '),
    ...(number > 1 ? [speaker.site((w) => w.editionCorrected, { n: number }), speaker.plain(' ')] : []),
    ...(before
      ? [speaker.site((w) => w.beforeNote, { period: periodName(before.period, lang) }), speaker.plain(' ')]
      : []),
    speaker.site((w) => w.hiddenWhy),
  ]
  const blocks = tables.flatMap((table): Block[] => [
    heading(2, `table-of-${table.id}`, speaker.text(table.label)),
    compared(publishedTable(figures, table, speaker), table, figures, speaker),
  ])
  return sitePage(
    site,
    lang,
    { address: addressesOf(site.slug).figures(period.id) },
    {
      title: speaker.site((w) => w.figuresOf, { period: name }),
      lead,
      blocks: blocks.length > 0 ? blocks : [paragraph(speaker.site((w) => w.noReports))],
    },
  )
}

/** With a column for the period before, where that was published by the same table. */
function compared(
  block: TableBlock,
  { id, dimensions, rows }: PublishedTable,
  { before }: FiguresOfPeriod,
  speaker: SiteSpeaker,
): TableBlock {
  const earlier = before?.tables.find((one) => one.id === id)
  if (!earlier || encodeKey(earlier.dimensions) !== encodeKey(dimensions)) return block
  const known = new Map(earlier.rows.map(({ key, n }) => [encodeKey(key), n]))
  const cellOf = (key: readonly string[] | undefined): Cell => {
    const n = key === undefined ? earlier.total : known.get(encodeKey(key))
    // What was not there then has no figure, which is not the same as none.
    return n === undefined ? { runs: [speaker.plain('–')] } : { n }
  }
  return {
    ...block,
    columns: [...block.columns, speaker.site((w) => w.before)],
    rows: block.rows.map((row, at) => [...row, cellOf(rows[at]?.key)]),
  }
}
