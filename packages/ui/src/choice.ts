import { plainText, type Wording } from './wording.tsx'

/** One thing that can be picked: in radios, checkboxes, a select or a combobox. */
export interface Choice {
  /** What is stored; unique among its siblings. */
  readonly value: string
  readonly label: Wording
  /** A line of help under the label; radios and checkboxes show it. */
  readonly hint?: Wording | undefined
  /** The heading it stands under; a select shows it. Choices of one group follow each other. */
  readonly group?: Wording | undefined
  /** Where it belongs, from the nearest on; a combobox shows it, and finds by it. */
  readonly places?: readonly Wording[] | undefined
}

/** Consecutive choices of one group. */
export interface ChoiceGroup {
  readonly group: Wording | undefined
  readonly choices: readonly Choice[]
}

/** The choices in their order, cut where the group changes. */
export function byGroup(choices: readonly Choice[]): ChoiceGroup[] {
  const groups: { group: Wording | undefined; choices: Choice[] }[] = []
  for (const choice of choices) {
    const last = groups.at(-1)
    if (last && plainText(last.group ?? '') === plainText(choice.group ?? '')) last.choices.push(choice)
    else groups.push({ group: choice.group, choices: [choice] })
  }
  return groups
}
