import type { SocialReport } from '@rake/core/document'
import type { Block, Facts } from './block.ts'
import { themesChart } from './chart.ts'
import { heading, paragraph, section } from './section.ts'
import { changesTable, sinceParagraphs } from './since.ts'
import type { Speaker } from './speaker.ts'
import { tableOf } from './tables.ts'

/** What any writing of the report says of it beside its title: period, number of reports, day of publication. */
export function mainFacts({ period, n, published }: SocialReport, speaker: Speaker): Facts['facts'] {
  return [
    { name: speaker.own((w) => w.period), value: [speaker.plain(speaker.days(period))] },
    { name: speaker.own((w) => w.reports), value: [speaker.plain(speaker.count(n.n))] },
    { name: speaker.own((w) => w.published), value: [speaker.plain(speaker.day(published))] },
  ]
}

/** What the whole report says of itself: to whom it is published, and in which version, as well. */
export function frontFacts(document: SocialReport, speaker: Speaker): Facts {
  const { audience, version } = document
  return {
    kind: 'facts',
    facts: [
      ...mainFacts(document, speaker),
      { name: speaker.own((w) => w.audience), value: [speaker.word((w) => w.audience[audience])] },
      ...(version > 1
        ? [{ name: speaker.own((w) => w.version), value: [speaker.plain(String(version))] }]
        : []),
    ],
  }
}

/** How many reports each theme had, as bars and as a table. */
export function themesSection(document: SocialReport, speaker: Speaker): Block[] {
  const { n, themes } = document
  const caption = speaker.own((words) => words.themes)
  const bars = themes.map(({ label, figure }) => ({ label: speaker.text(label), n: figure.n }))
  return section(speaker, 'themes', [
    ...(n.n === null ? [] : [paragraph(speaker.own((words) => words.themesLead, { n: n.n }))]),
    themesChart(speaker, bars),
    ...sinceParagraphs(document, speaker),
    document.since
      ? changesTable(document, document.since, speaker)
      : tableOf(
          speaker,
          caption,
          [speaker.own((words) => words.theme), speaker.own((words) => words.count)],
          [
            ...bars.map((bar) => [{ runs: [bar.label] }, { n: bar.n }]),
            [{ runs: [speaker.own((words) => words.all)] }, { n: n.n }],
          ],
        ),
  ])
}

/** What was found under each theme, and what reporters said in words that were approved (VA-02). */
export function findingsSection({ themes }: SocialReport, speaker: Speaker): Block[] {
  return section(
    speaker,
    'findings',
    themes.flatMap(({ id, label, figure, findings, quotes }): Block[] => [
      heading(3, `theme-${id}`, speaker.text(label)),
      paragraph(
        figure.n === null
          ? speaker.own((words) => words.hiddenCount)
          : speaker.own((words) => words.themeCount, { n: figure.n }),
      ),
      findings.length > 0
        ? { kind: 'list', items: findings.map((finding) => [speaker.text(finding)]) }
        : paragraph(speaker.own((words) => words.noFindings)),
      ...(quotes.length > 0 ? [paragraph(speaker.own((words) => words.quotes))] : []),
      ...quotes.map(({ text, lang }): Block => ({ kind: 'quote', text: { text, lang } })),
    ]),
  )
}
