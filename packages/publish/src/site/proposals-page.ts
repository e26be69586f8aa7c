import type { Lang } from '@rake/core/words'
import type { Block, Run } from '../outline/block.ts'
import { facts, heading, paragraph } from '../outline/section.ts'
import { addressesOf, inLanguage } from './addresses.ts'
import type { ProposalLine } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { type SiteSpeaker, siteSpeakerOf } from './speaker.ts'

/** Where the handling of a proposal stands, from what is under way to what was let be. */
const order = ['inProgress', 'accepted', 'ended', 'proposed', 'rejected'] as const

/** The proposals of all published reports as they stand today, with their owners and what came of them (PS-14, VA-06). */
export function proposalsPage(site: Site, proposals: readonly ProposalLine[], lang: Lang): string {
  const speaker = siteSpeakerOf(lang)
  const at = addressesOf(site.slug)
  const here = (address: string) => inLanguage(address, lang, site.languages)
  const blocks = order.flatMap((state): Block[] => {
    const those = proposals.filter((one) => one.state === state)
    if (those.length === 0) return []
    const name = speaker.word((words) => words.proposal.handling[state]).text
    return [
      heading(
        2,
        state,
        speaker.site((w) => w.inState, { state: name, n: those.length }),
      ),
      ...those.flatMap((one) => proposalBlocks(one, speaker, (address) => here(address), at.report)),
    ]
  })
  return sitePage(
    site,
    lang,
    { address: at.pages.proposals, page: 'proposals' },
    {
      title: speaker.site((w) => w.proposals),
      lead: [speaker.site((w) => w.proposalsLead)],
      blocks: blocks.length > 0 ? blocks : [paragraph(speaker.site((w) => w.noProposals))],
    },
  )
}

/** Its state, and what came of it once it has ended. */
export function stateOf({ state, outcome }: ProposalLine, speaker: SiteSpeaker): Run[] {
  return [
    speaker.word((words) => words.proposal.handling[state]),
    ...(outcome ? [speaker.plain(': '), speaker.word((words) => words.outcome[outcome])] : []),
  ]
}

function proposalBlocks(
  proposal: ProposalLine,
  speaker: SiteSpeaker,
  here: (address: string) => string,
  addressOf: (id: string) => string,
): Block[] {
  const { id, text, theme, owner, publication, measure, steps, uses, outcome } = proposal
  const fact = (of: Parameters<SiteSpeaker['site']>[0], ...value: readonly Run[]) => ({
    name: speaker.site(of),
    value,
  })
  return [
    heading(3, `${publication.id}-${id}`, speaker.text(text)),
    {
      kind: 'facts',
      facts: [
        ...(outcome
          ? [{ name: speaker.own((w) => w.outcome), value: stateOf(proposal, speaker).slice(2) }]
          : []),
        ...(theme ? [fact((w) => w.theme, speaker.text(theme.label))] : []),
        fact((w) => w.owner, owner ? speaker.text(owner) : speaker.site((w) => w.noOwner)),
        fact((w) => w.fromReport, {
          ...speaker.text(publication.title),
          href: here(addressOf(publication.id)),
        }),
      ],
    },
    ...facts(
      speaker,
      (['plan', 'goal', 'measures', 'indicators', 'responsible'] as const).map(
        (part) => [part, measure && speaker.text(measure[part])] as const,
      ),
    ),
    ...listUnder(
      speaker.own((w) => w.step),
      (measure?.steps ?? []).map((step) => [speaker.text(step)]),
    ),
    ...(steps.length > 0
      ? [
          paragraph(
            speaker.site((w) => w.steps),
            speaker.plain(`: ${steps.map((day) => speaker.day(day)).join(', ')}.`),
          ),
        ]
      : []),
    ...listUnder(
      speaker.site((w) => w.uses),
      uses.map((use) => [speaker.use(use)]),
    ),
  ]
}

function listUnder(lead: Run, items: readonly (readonly Run[])[]): Block[] {
  return items.length > 0 ? [paragraph(lead), { kind: 'list', items }] : []
}
