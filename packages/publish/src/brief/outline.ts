import type { DocumentProposal, SocialReport } from '@rake/core/document'
import { type Lang, localeOf } from '@rake/core/words'
import type { Block, Outline, Run } from '../outline/block.ts'
import { themesChart } from '../outline/chart.ts'
import { mainFacts } from '../outline/findings.ts'
import { proposalTable, stateOf } from '../outline/proposals.ts'
import { paragraph, section } from '../outline/section.ts'
import { sinceParagraphs } from '../outline/since.ts'
import { type Speaker, speakerOf } from '../outline/speaker.ts'
import { type BriefContent, briefContent, type Measure, measures } from './content.ts'

/** A report on one sheet, in one language: what a committee has to know, and where the rest is. */
export function briefOutline(
  document: SocialReport,
  lang: Lang = document.languages[0] ?? 'fi',
  { address, measure = measures[0] }: { address?: string | undefined; measure?: Measure } = {},
): Outline {
  const speaker = speakerOf(lang)
  const content = briefContent(document, measure)
  const { title, region, published } = document
  return {
    lang,
    title: speaker.own((w) => w.brief.title, { title: speaker.text(title).text }),
    subtitle: speaker.text(region.name),
    published,
    blocks: [
      { kind: 'facts', facts: mainFacts(document, speaker) },
      ...themes(document, content, speaker),
      ...findings(content, speaker),
      ...proposals(content, speaker),
      ...earlier(document, content, speaker),
      ...more(content, speaker, address),
    ],
  }
}

function themes(document: SocialReport, { themes, others }: BriefContent, speaker: Speaker): Block[] {
  const rest = { label: speaker.own((w) => w.brief.otherThemes, { n: others.themes }), n: others.n }
  const bars = themes.map(({ label, n }) => ({ label: speaker.text(label), n }))
  return section(speaker, 'themes', [
    themesChart(speaker, others.themes > 0 ? [...bars, rest] : bars),
    ...sinceParagraphs(document, speaker),
  ])
}

function findings({ findings }: BriefContent, speaker: Speaker): Block[] {
  if (findings.length === 0) return []
  const items = findings.map(({ theme, text }): Run[] => [
    speaker.text(theme),
    speaker.plain(': '),
    speaker.text(text),
  ])
  return section(speaker, 'mainFindings', [{ kind: 'list', items }])
}

function proposals({ proposals }: BriefContent, speaker: Speaker): Block[] {
  if (proposals.length === 0) return []
  return section(speaker, 'proposals', [
    proposalTable(
      proposals,
      speaker.own((w) => w.proposals),
      speaker,
    ),
  ])
}

/** What happened to the proposals of the report before: in numbers, and some by name. */
function earlier(document: SocialReport, { earlier }: BriefContent, speaker: Speaker): Block[] {
  const all = document.earlier?.proposals ?? []
  if (all.length === 0) return []
  const items = earlier.map((one): Run[] => [
    speaker.text(one.text),
    speaker.plain(' – '),
    ...stateOf(one, speaker),
  ])
  return section(speaker, 'earlier', [
    paragraph(speaker.own((w) => w.brief.earlier, { n: all.length, states: statesOf(all, speaker) })),
    { kind: 'list', items },
  ])
}

/** `käynnissä 2, päättynyt: toteutettu 1` */
function statesOf(proposals: readonly DocumentProposal[], speaker: Speaker): string {
  const names = proposals.map((one) =>
    stateOf(one, speaker)
      .map(({ text }) => text)
      .join('')
      .toLocaleLowerCase(localeOf(speaker.lang)),
  )
  return [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => `${name} ${length}`).join(', ')
}

/** Where the whole report is, and what of it does not stand here. */
function more({ left, isShortened }: BriefContent, speaker: Speaker, address: string | undefined): Block[] {
  const parts = (['findings', 'proposals', 'earlier'] as const).flatMap((part) =>
    left[part] > 0 ? [speaker.own((w) => w.brief.left[part], { n: left[part] })] : [],
  )
  const list = new Intl.ListFormat(localeOf(parts[0]?.lang ?? speaker.lang)).format(
    parts.map(({ text }) => text),
  )
  return section(speaker, 'more', [
    ...(parts.length > 0 ? [paragraph(speaker.own((w) => w.brief.leftOut, { parts: list }))] : []),
    paragraph(
      ...(isShortened ? [speaker.own((w) => w.brief.shortened), speaker.plain(' ')] : []),
      ...(address === undefined
        ? [speaker.own((w) => w.brief.whole)]
        : [
            speaker.own((w) => w.brief.wholeAt),
            speaker.plain(' '),
            { ...speaker.plain(address), href: address },
          ]),
    ),
  ])
}
