import type { SocialReport } from '@rake/core/document'
import type { Block, Run } from './block.ts'
import { heading, paragraph, section } from './section.ts'
import type { Speaker } from './speaker.ts'
import { tableOf } from './tables.ts'

/** The other sources, dated and cited, apart from the reports (PO-05). */
export function sourcesSection({ sources }: SocialReport, speaker: Speaker): Block[] {
  if (sources.length === 0) return []
  const items = sources.map(({ kind, title, publisher, date, citation, link }): Run[] => [
    speaker.text(kind),
    speaker.plain(`: ${title}. ${publisher}, ${speaker.day(date)}. ${citation}${link ? ' ' : ''}`),
    ...(link ? [{ ...speaker.own((words) => words.read), href: link }] : []),
  ])
  return section(speaker, 'sources', [
    paragraph(speaker.own((words) => words.sourcesLead)),
    { kind: 'list', items },
  ])
}

/** What the working group has taken a stand on (SS-08). */
export function statementsSection({ statements }: SocialReport, speaker: Speaker): Block[] {
  return section(
    speaker,
    'statements',
    statements.flatMap(({ id, title, text, day, link }): Block[] => [
      heading(3, `statement-${id}`, speaker.text(title)),
      paragraph(
        speaker.plain(speaker.day(day)),
        ...(link
          ? [speaker.plain('. '), { ...speaker.own((words) => words.readStatement), href: link }]
          : []),
      ),
      ...(text ? speaker.paragraphs(text).map((one) => paragraph(one)) : []),
    ]),
  )
}

/** What partners said of the findings, apart from the reports (PO-12). */
export function viewsSection({ views }: SocialReport, speaker: Speaker): Block[] {
  if (views.length === 0) return []
  return section(speaker, 'views', [
    paragraph(speaker.own((words) => words.viewsLead)),
    {
      kind: 'facts',
      facts: views.map(({ from, text }) => ({ name: speaker.text(from), value: [speaker.text(text)] })),
    },
  ])
}

/** To whom the report is presented, and when (SS-07). */
export function presentationsSection({ presentations }: SocialReport, speaker: Speaker): Block[] {
  if (presentations.length === 0) return []
  const heads = (['receiver', 'day'] as const).map((title) => speaker.own((words) => words[title]))
  return section(speaker, 'presentations', [
    tableOf(
      speaker,
      speaker.own((words) => words.presentations),
      heads,
      presentations.map(({ to, day }) => [
        { runs: [speaker.text(to)] },
        { runs: [speaker.plain(speaker.day(day))] },
      ]),
    ),
  ])
}
