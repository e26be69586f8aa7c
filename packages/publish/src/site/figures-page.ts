import type { PublishedTable } from '@rake/core/document'
import { encodeKey } from '@rake/core/summary'
import { type Lang, periodName } from '@rake/core/words'
import type { Block, Cell, TableBlock } from '../outline/block.ts'
import { heading } from '../outline/section.ts'
import { publishedTable } from '../outline/tables.ts'
import { addressesOf, inLanguage } from './addresses.ts'
import type { FiguresOfPeriod } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'
import { versionsSection } from './versions.ts'

/** The code of what belongs to no place. */
const none = 'none'

/**
 * The published tables of a period, each beside the figures of the period before. What is compared stands in
 * both editions already: nothing is told that they do not tell.
 */
export function figuresPage(
  site: Site,
  figures: FiguresOfPeriod,
  lang: Lang,
  /** Whether the page is that of this edition for good, not that of whichever is the newest. */
  isPinned = false,
): string {
  const speaker = siteSpeakerOf(lang)
  const { period, edition, editions, tables, before } = figures
  const { version, published } = edition
  const newest = editions.at(-1)?.version ?? version
  const name = periodName(period, lang)
  const at = addressesOf(site.slug)
  const here = (address: string) => inLanguage(address, lang, site.languages)
  const lead = [
    speaker.site((w) => w.edition, { n: version, day: speaker.day(published) }),
    speaker.plain('. '),
    ...(version < newest
      ? [
          speaker.site((w) => w.editionReplaced),
          speaker.plain(' '),
          { ...speaker.site((w) => w.readNewest), href: here(at.figures(period.id)) },
          speaker.plain('. '),
        ]
      : version > 1
        ? [speaker.site((w) => w.editionCorrected, { n: version }), speaker.plain(' ')]
        : []),
    ...(before
      ? [speaker.site((w) => w.beforeNote, { period: periodName(before.period, lang) }), speaker.plain(' ')]
      : []),
    speaker.site((w) => w.hiddenWhy),
  ]
  const linked = (block: TableBlock, table: PublishedTable) => {
    const [dimension = '', ...others] = table.dimensions
    if (others.length > 0 || !figures.places.includes(dimension)) return block
    return withLinks(block, table, (code) => here(at.place(period.id, dimension, code)))
  }
  const blocks = tables.flatMap((table): Block[] => [
    heading(2, `table-of-${table.id}`, speaker.text(table.label)),
    linked(
      compared(
        publishedTable(figures, table, speaker),
        table,
        before?.tables.find(({ id }) => id === table.id),
        speaker,
      ),
      table,
    ),
  ])
  return sitePage(
    site,
    lang,
    {
      address: isPinned ? at.figures(period.id, version) : at.figures(period.id),
      ...(isPinned && version === newest && { canonical: at.figures(period.id) }),
    },
    {
      title: speaker.site((w) => w.figuresOf, { period: name }),
      lead,
      blocks: [
        ...blocks,
        ...versionsSection(editions, version, (of) => here(at.figures(period.id, of)), speaker),
      ],
    },
  )
}

/** With a column for the period before, where that was published by the same table. */
export function compared(
  block: TableBlock,
  table: PublishedTable,
  earlier: PublishedTable | undefined,
  speaker: SiteSpeaker,
): TableBlock {
  if (!earlier || encodeKey(earlier.dimensions) !== encodeKey(table.dimensions)) return block
  const known = new Map(earlier.rows.map(({ key, n }) => [encodeKey(key), n]))
  const cellOf = (key: readonly string[] | undefined): Cell => {
    const n = key === undefined ? earlier.total : known.get(encodeKey(key))
    // What was not there then has no figure, which is not the same as none.
    return n === undefined ? { runs: [speaker.plain('–')] } : { n }
  }
  return {
    ...block,
    columns: [...block.columns, speaker.site((w) => w.before)],
    rows: block.rows.map((row, at) => [...row, cellOf(table.rows[at]?.key)]),
  }
}

/** Each place leads to what is known of it. */
function withLinks(block: TableBlock, table: PublishedTable, hrefOf: (code: string) => string): TableBlock {
  return {
    ...block,
    rows: block.rows.map(([name, ...cells], at) => {
      const [code] = table.rows[at]?.key ?? []
      if (!name || !('runs' in name) || code === undefined || code === none)
        return [...(name ? [name] : []), ...cells]
      return [{ runs: name.runs.map((run) => ({ ...run, href: hrefOf(code) })) }, ...cells]
    }),
  }
}
