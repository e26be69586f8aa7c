import type { DocumentProposal, SocialReport } from '@rake/core/document'
import type { Block, Run, TableBlock } from './block.ts'
import { facts, heading, paragraph, section } from './section.ts'
import type { Speaker } from './speaker.ts'
import { tableOf } from './tables.ts'

/** The proposals with their owners and states, and what they have led to (PS-14, VA-06). */
export function proposalsSection({ proposals }: SocialReport, speaker: Speaker): Block[] {
  if (proposals.length === 0) return []
  const caption = speaker.own((words) => words.proposals)
  const progress = progressOf(proposals, 'proposal', speaker)
  return section(speaker, 'proposals', [
    proposalTable(proposals, caption, speaker),
    ...(progress.length > 0 ? [paragraph(speaker.own((words) => words.progress)), ...progress] : []),
  ])
}

/** What became of the proposals of the report before, and how its results were handled (VA-09). */
export function earlierSection({ earlier }: SocialReport, speaker: Speaker): Block[] {
  if (!earlier) return []
  const { proposals, handled, title } = earlier
  const caption = speaker.own((words) => words.earlierProposals, { title: speaker.text(title).text })
  return section(speaker, 'earlier', [
    ...(proposals.length > 0 ? [proposalTable(proposals, caption, speaker)] : []),
    ...progressOf(proposals, 'earlier', speaker),
    ...(handled.length > 0
      ? [
          heading(
            3,
            'handled',
            speaker.own((words) => words.handled),
          ),
        ]
      : []),
    ...handled.flatMap(({ to, given, answers, uses }): Block[] => [
      paragraph(
        speaker.text(to),
        speaker.plain('. '),
        speaker.own((words) => words.given, { day: speaker.day(given) }),
        speaker.plain('.'),
        ...(answers.length === 0 ? [speaker.plain(' '), speaker.own((words) => words.notAnswered)] : []),
      ),
      ...listOf(answers.map(({ day, text }) => dated(day, speaker.text(text), speaker))),
      ...listOf(uses.map((use) => [speaker.use(use)])),
    ]),
  ])
}

/** Each proposal with who carries it out and where it stands. */
export function proposalTable(
  proposals: readonly DocumentProposal[],
  caption: Run,
  speaker: Speaker,
): TableBlock {
  const heads = (['proposal', 'owner', 'state'] as const).map((title) => speaker.own((words) => words[title]))
  return tableOf(
    speaker,
    caption,
    heads,
    proposals.map((one) => [
      { runs: [speaker.text(one.text)] },
      { runs: [one.owner ? speaker.text(one.owner) : speaker.own((words) => words.noOwner)] },
      { runs: stateOf(one, speaker) },
    ]),
  )
}

/** Where a proposal stands, and what came of it. */
export function stateOf(
  { state, outcome }: Pick<DocumentProposal, 'state' | 'outcome'>,
  speaker: Speaker,
): Run[] {
  return [
    speaker.word((words) => words.proposal.handling[state]),
    ...(outcome ? [speaker.plain(': '), speaker.word((words) => words.outcome[outcome])] : []),
  ]
}

/** The measures of the welfare plan that proposals have become, and of what use they were. */
function progressOf(proposals: readonly DocumentProposal[], of: string, speaker: Speaker): Block[] {
  return proposals.flatMap(({ id, text, measure, uses }): Block[] => {
    if (!measure && uses.length === 0) return []
    const parts = (['plan', 'goal', 'measures', 'indicators', 'responsible'] as const).map(
      (part) => [part, measure && speaker.text(measure[part])] as const,
    )
    return [
      heading(3, `${of}-${id}`, speaker.text(text)),
      ...facts(speaker, parts),
      ...listOf((measure?.steps ?? []).map((step) => [speaker.text(step)])),
      ...listOf(uses.map((use) => [speaker.use(use)])),
    ]
  })
}

function dated(day: string, text: Run, speaker: Speaker): Run[] {
  return [speaker.plain(`${speaker.day(day)}: `), text]
}

function listOf(items: readonly (readonly Run[])[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : []
}
