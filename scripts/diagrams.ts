/**
 * docs/reference/*-machine.md: the statecharts as Mermaid diagrams, drawn from the machines.
 * `--check` writes nothing and fails where a file is out of date.
 */
import { briefMachine } from '../packages/core/src/lifecycle/brief-machine.ts'
import { campaignMachine } from '../packages/core/src/lifecycle/campaign-machine.ts'
import { proposalMachine } from '../packages/core/src/lifecycle/proposal-machine.ts'
import { reportMachine } from '../packages/core/src/lifecycle/report-machine.ts'
import { socialReportMachine } from '../packages/core/src/lifecycle/social-report-machine.ts'
import { statementMachine } from '../packages/core/src/lifecycle/statement-machine.ts'
import { keep } from './generated.ts'

/** A machine, the name of its file and page, and what stands under the heading of the page. */
interface Chart {
  name: string
  of: string
  machine: { root: unknown }
  about: string[]
}

const charts: Chart[] = [
  {
    name: 'report-machine',
    of: 'a report',
    machine: reportMachine,
    about: [
      'The three parts go on side by side. An arrow without a name is taken by itself: feedback follows where the',
      'handling has come to.',
    ],
  },
  {
    name: 'campaign-machine',
    of: 'a campaign',
    machine: campaignMachine,
    about: ['It opens and closes by the calendar: `campaign.open` and `campaign.close` are nobody’s acts.'],
  },
  {
    name: 'social-report-machine',
    of: 'a social report',
    machine: socialReportMachine,
    about: [
      'The two parts go on side by side. In approval, `socialReport.pass` and `socialReport.return` go from level to',
      'level of the profile’s ladder; only the last level can approve.',
    ],
  },
  {
    name: 'proposal-machine',
    of: 'a proposal',
    machine: proposalMachine,
    about: ['The three parts go on side by side.'],
  },
  {
    name: 'statement-machine',
    of: 'a statement',
    machine: statementMachine,
    about: ['What is published is the document that was adopted.'],
  },
  {
    name: 'brief-machine',
    of: 'a phenomenon brief',
    machine: briefMachine,
    about: ['It begins as a topic that somebody proposes.'],
  },
]

/** What of a state node is drawn. Structural, so that the script needs no types of the machine library. */
interface Node {
  key: string
  path: string[]
  initial?: { target: readonly Node[] } | undefined
  states: Record<string, Node>
  transitions: Map<string, readonly Transition[]>
  always?: readonly Transition[] | undefined
}
interface Transition {
  eventType: string
  target?: readonly Node[] | undefined
  guard?: unknown
}

const id = (node: Node) => node.path.join('_')

function draw(node: Node, indent = '  '): string[] {
  const lines: string[] = []
  for (const child of Object.values(node.states)) {
    if (Object.keys(child.states).length > 0) {
      lines.push(
        `${indent}state "${child.key}" as ${id(child)} {`,
        ...draw(child, `${indent}  `),
        `${indent}}`,
      )
    } else {
      lines.push(`${indent}state "${child.key}" as ${id(child)}`)
    }
  }
  for (const target of node.initial?.target ?? []) lines.push(`${indent}[*] --> ${id(target)}`)
  return lines
}

function arrows(node: Node): string[] {
  const own = [...node.transitions.values(), node.always ?? []]
    .flat()
    .flatMap(({ eventType, target }) =>
      (target ?? []).map((to) => `  ${id(node)} --> ${id(to)}${eventType ? ` : ${eventType}` : ''}`),
    )
  return [...new Set(own), ...Object.values(node.states).flatMap(arrows)]
}

function inPlace(node: Node): string[] {
  const events = [...node.transitions].flatMap(([event, all]) =>
    all.some(({ target }) => !target) ? [event] : [],
  )
  const own =
    events.length > 0
      ? [`- \`${node.path.join('.') || 'anywhere'}\`: ${events.map((e) => `\`${e}\``).join(', ')}`]
      : []
  return [...own, ...Object.values(node.states).flatMap(inPlace)]
}

/** One diagram of each part that goes on side by side, or one of the whole. */
function diagrams(root: Node): string[] {
  const isParallel = root.initial === undefined || root.initial.target.length === 0
  const parts = isParallel ? Object.values(root.states) : [root]
  return parts.flatMap((part) => [
    ...(isParallel ? [`## ${part.key}`, ''] : []),
    '```mermaid',
    'stateDiagram-v2',
    ...draw(part),
    ...arrows(part),
    '```',
    '',
  ])
}

function pageOf({ name, of, machine, about }: Chart): string {
  const root = machine.root as Node
  const stays = inPlace(root)
  return [
    `# The statechart of ${of}`,
    '',
    `Drawn by \`pnpm generate\` from \`packages/core/src/lifecycle/${name}.ts\`.`,
    ...about,
    '',
    ...diagrams(root),
    ...(stays.length > 0
      ? [
          '## What changes no state',
          '',
          'These are taken where they are named, and stand in the log.',
          '',
          ...stays,
          '',
        ]
      : []),
  ].join('\n')
}

for (const chart of charts) keep(`docs/reference/${chart.name}.md`, pageOf(chart))
