import type { PublishedTable } from '@rake/core/document'
import { type Lang, type Localized, periodName } from '@rake/core/words'
import type { Block, Run } from '../outline/block.ts'
import { heading, paragraph } from '../outline/section.ts'
import { publishedTable } from '../outline/tables.ts'
import { addressesOf, inLanguage } from './addresses.ts'
import { compared } from './figures-page.ts'
import type { FiguresOfPeriod } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { siteSpeakerOf } from './speaker.ts'

/** Which place of which kind. */
export interface PlaceCode {
  /** `municipality`, or a level of the organisation. */
  readonly dimension: string
  readonly code: string
}

/**
 * What the published tables of a period tell of one place: for a municipality's welfare report (PS-07, PS-08), and
 * for a unit that handles its own results (VA-05). Undefined for a place that none of them has.
 */
export function placePage(
  site: Site,
  figures: FiguresOfPeriod,
  place: PlaceCode,
  lang: Lang,
): string | undefined {
  const speaker = siteSpeakerOf(lang)
  const at = addressesOf(site.slug)
  const { period, tables, before, labels } = figures
  const { dimension, code } = place
  const label: Localized | undefined = labels.codes[dimension]?.[code]
  const own = tables.flatMap((table) => ofPlace(table, place) ?? [])
  if (!label || own.length === 0 || !figures.places.includes(dimension)) return undefined
  const name = speaker.text(label)
  const then = (id: string) => {
    const table = before?.tables.find((one) => one.id === id)
    return table && ofPlace(table, place)
  }
  const blocks = own.flatMap((table): Block[] => {
    const [row] = table.rows
    const earlier = then(table.id)
    if (table.dimensions.length > 0) {
      const block = publishedTable(figures, table, speaker)
      return [
        heading(2, `table-of-${table.id}`, speaker.text(table.label)),
        compared(block, table, earlier, speaker),
      ]
    }
    const [rowBefore] = earlier?.rows ?? []
    const said = (n: number | null): Run =>
      n === null ? speaker.own((w) => w.hidden) : speaker.plain(speaker.count(n))
    return [
      {
        kind: 'facts',
        facts: [
          ...(row ? [{ name: speaker.own((w) => w.reports), value: [said(row.n)] }] : []),
          ...(before && rowBefore
            ? [{ name: { ...speaker.plain(periodName(before.period, lang)) }, value: [said(rowBefore.n)] }]
            : []),
        ],
      },
    ]
  })
  return sitePage(
    site,
    lang,
    { address: at.place(period.id, dimension, code) },
    {
      title: speaker.site((w) => w.placeOf, { period: periodName(period, lang), place: name.text }),
      lead: [speaker.site((w) => w.placeLead)],
      blocks: [
        ...blocks,
        paragraph({
          ...speaker.site((w) => w.allFigures),
          href: inLanguage(at.figures(period.id), lang, site.languages),
        }),
      ],
    },
  )
}

/** The rows of a table that are of this place, without it in their keys; undefined if the table does not tell of places so. */
function ofPlace(table: PublishedTable, { dimension, code }: PlaceCode): PublishedTable | undefined {
  const at = table.dimensions.indexOf(dimension)
  if (at < 0) return undefined
  const without = (key: readonly string[]) => key.filter((_, nth) => nth !== at)
  const rows = table.rows.filter(({ key }) => key[at] === code)
  if (rows.length === 0) return undefined
  return {
    ...table,
    dimensions: without(table.dimensions),
    rows: rows.map(({ key, n }) => ({ key: without(key), n })),
  }
}
