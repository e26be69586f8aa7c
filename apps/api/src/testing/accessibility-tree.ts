import { type Answers, fieldsAsked, wordingOf } from '@rake/core/report'
import type { Page } from 'playwright'
import type { FormCase } from './form-cases.ts'
import { plain, roleOf } from './reporter.ts'

/** A node as assistive technology is handed it by Chromium. */
export interface AxNode {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly value: string
  /** `required`, `invalid`, `level`, `live`, `checked` … as far as they are told. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly parent: AxNode | undefined
}

/** Chromium's own accessibility tree of the page, in the order of the page, without what it leaves out. */
export async function accessibilityTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const made = new Map<string, AxNode>()
  function nodeOf(id: string | undefined): AxNode | undefined {
    const node = byId.get(id ?? '')
    if (!node) return undefined
    if (node.ignored) return nodeOf(node.parentId)
    const { nodeId, role, name, description, value, properties = [] } = node
    const kept = made.get(nodeId) ?? {
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      value: String(value?.value ?? ''),
      properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
      parent: nodeOf(node.parentId),
    }
    made.set(nodeId, kept)
    return kept
  }
  return inOrder(nodes).flatMap(({ nodeId, ignored }) => (ignored ? [] : (nodeOf(nodeId) ?? [])))
}

function inOrder<Node extends { nodeId: string; parentId?: string; childIds?: string[] }>(
  nodes: Node[],
): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? below(child) : []
    }),
  ]
  return nodes.filter(({ parentId }) => !parentId).flatMap(below)
}

/** Whether a node stands anywhere inside another. */
function isWithin({ parent }: AxNode, other: AxNode): boolean {
  return parent !== undefined && (parent === other || isWithin(parent, other))
}

/** What has to have a name. */
const named =
  'button checkbox combobox dialog heading link listbox navigation option radio radiogroup region textbox'

/**
 * What is wrong with the outline of any page: its headings, its main part, what has no name, radios without a
 * question.
 */
export function outlineFaults(tree: readonly AxNode[]): string[] {
  const levels = tree
    .filter(({ role }) => role === 'heading')
    .map(({ properties }) => Number(properties.level))
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  const unnamed = tree.filter(({ role, name }) => named.split(' ').includes(role) && name === '')
  const questions = tree.filter(({ role }) => role === 'radiogroup')
  const lost = tree.filter((one) => one.role === 'radio' && !questions.some((other) => isWithin(one, other)))
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : [`levels of headings: ${levels}`]),
    ...jumps.map((level) => `a heading of level ${level} follows a higher one: ${levels}`),
    ...(tree.filter(({ role }) => role === 'main').length === 1 ? [] : ['not one main']),
    ...unnamed.map(({ role }) => `${role} without a name`),
    ...lost.map(({ name }) => `radio ${name} without a question`),
  ]
}

/**
 * What assistive technology is not told of a form: every question by its role and name, its answers by theirs,
 * whether it must be answered, its hint, and what is wrong with it. `answers` are those given so far; with
 * `isTried`, what is missing is told.
 */
export function formFaults(
  tree: readonly AxNode[],
  { form }: FormCase,
  answers: Answers,
  isTried: boolean,
): string[] {
  const { profile, words } = form
  return fieldsAsked(profile.form, answers).flatMap((field) => {
    const { label, hint } = wordingOf(field, answers)
    const role = roleOf(field)
    const [node, ...others] = tree.filter((one) => one.role === role && one.name === plain(label))
    if (!node || others.length > 0) return [`${1 + others.length} of ${role} ”${plain(label)}”`]
    const problem =
      isTried && field.required && answers[field.id] === undefined ? words.problem.required : undefined
    const described = [hint && plain(hint), problem].filter((text) => text !== undefined)
    const told = {
      required: field.required === true,
      invalid: problem ? 'true' : 'false',
      answers: answersOf(field, words),
    }
    const heard = {
      required: node.properties.required === true,
      invalid: String(node.properties.invalid ?? 'false'),
      answers: answersIn(tree, node),
    }
    const unheard = described.filter((text) => !node.description.includes(text))
    return [
      ...unheard.map((text) => `${plain(label)}: not described by ”${text}”`),
      ...(JSON.stringify(heard) === JSON.stringify(told)
        ? []
        : [`${plain(label)}: ${JSON.stringify(heard)} for ${JSON.stringify(told)}`]),
    ]
  })
}

type Field = FormCase['form']['profile']['form']['fields'][number]

/** The answers on offer, each with its hint. */
function answersOf(field: Field, words: FormCase['form']['words']): string[] {
  if (field.kind === 'yesNo') return [words.yes, words.no]
  if (field.kind !== 'choice' && field.kind !== 'choices') return []
  const offered = field.choices.map(({ label, hint }) => plain(label) + (hint ? `: ${plain(hint)}` : ''))
  return roleOf(field) === 'combobox' ? [words.choose, ...offered] : offered
}

function answersIn(tree: readonly AxNode[], group: AxNode): string[] {
  return tree
    .filter((node) => ['radio', 'checkbox', 'option'].includes(node.role) && isWithin(node, group))
    .map(({ name, description }) => name + (description && `: ${description}`))
}

/** What is said aloud without being asked for when it changes: the texts of live regions. */
export function liveTexts(tree: readonly AxNode[]): string[] {
  const live = tree.filter(
    ({ properties }) => properties.live === 'polite' || properties.live === 'assertive',
  )
  const texts = tree.filter(({ role }) => role === 'StaticText')
  return texts.filter((text) => live.some((one) => isWithin(text, one))).map(({ name }) => name)
}
