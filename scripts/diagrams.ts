/**
 * docs/reference/report-machine.md: the statechart of a report as Mermaid diagrams, drawn from the machine.
 * `--check` writes nothing and fails where the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { reportMachine } from '../packages/core/src/lifecycle/report-machine.ts'

const page = new URL('../docs/reference/report-machine.md', import.meta.url)

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

const root = reportMachine.root as unknown as Node
const text = [
  '# The statechart of a report',
  '',
  'Drawn by `pnpm generate` from `packages/core/src/lifecycle/report-machine.ts`. The three parts go on side',
  'by side. An arrow without a name is taken by itself: feedback follows where the handling has come to.',
  '',
  ...Object.values(root.states).flatMap((part) => [
    `## ${part.key}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...draw(part),
    ...arrows(part),
    '```',
    '',
  ]),
  '## What changes no state',
  '',
  'These are taken where they are named, and stand in the log.',
  '',
  ...inPlace(root),
  '',
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/reference/report-machine.md is out of date: run `pnpm generate`, and commit it.')
  process.exit(1)
}
