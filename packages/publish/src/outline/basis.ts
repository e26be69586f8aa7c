import { type SocialReport, tableHash } from '@rake/core/document'
import type { Block } from './block.ts'
import { heading, paragraph, section } from './section.ts'
import type { Speaker } from './speaker.ts'
import { publishedTable, tableOf } from './tables.ts'

/** How the report was made, who could report (SS-11), and what is hidden. */
export function methodSection({ method, coverage, suppression }: SocialReport, speaker: Speaker): Block[] {
  return section(speaker, 'method', [
    ...speaker.paragraphs(method).map((one) => paragraph(one)),
    heading(
      3,
      'coverage',
      speaker.own((words) => words.coverage),
    ),
    ...(coverage.note ? speaker.paragraphs(coverage.note).map((one) => paragraph(one)) : []),
    ...(coverage.units.length > 0
      ? [{ kind: 'list' as const, items: coverage.units.map(({ label }) => [speaker.text(label)]) }]
      : []),
    heading(
      3,
      'suppression',
      speaker.own((words) => words.suppression),
    ),
    paragraph(speaker.own((words) => words.threshold, { n: suppression.threshold })),
    ...speaker.paragraphs(suppression.note).map((one) => paragraph(one)),
  ])
}

/** Every table of the edition. */
export function tablesSection(document: SocialReport, speaker: Speaker): Block[] {
  return section(
    speaker,
    'tables',
    document.tables.map((table) => publishedTable(document, table, speaker)),
  )
}

/** What it takes to compute the figures again. */
export function originSection({ tables, n, since }: SocialReport, speaker: Speaker): Block[] {
  const heads = (['table', 'edition', 'hash'] as const).map((title) => speaker.own((words) => words[title]))
  return section(speaker, 'origin', [
    paragraph(speaker.own((words) => words.originLead)),
    tableOf(
      speaker,
      speaker.own((words) => words.origin),
      heads,
      [
        ...tables.map((table) => ({ table, figure: n })),
        ...(since ? [{ table: since.table, figure: since.n }] : []),
      ].map(({ table, figure: { query } }) => [
        { runs: [speaker.text(table.label)] },
        { runs: [speaker.plain(`${query.period} / ${query.edition}`)] },
        { runs: [speaker.plain(tableHash(table, query))] },
      ]),
    ),
  ])
}
