import type { Choice } from './choice.ts'
import { optionsOf, Select, type SelectProps } from './select.tsx'
import { langOf, plainText, type Wording } from './wording.tsx'

/** A choice that stands under a heading, if it has one. Choices of one group follow each other. */
export interface GroupedChoice extends Choice {
  readonly group?: Wording | undefined
}

/** The browser's own select, with an `optgroup` for each group of its choices. */
export function GroupedSelect({
  options,
  ...select
}: Omit<SelectProps, 'options' | 'children'> & { readonly options: readonly GroupedChoice[] }) {
  return (
    <Select {...select} options={options}>
      {byGroup(options).map(({ group, choices }) =>
        group === undefined ? (
          optionsOf(choices)
        ) : (
          <optgroup key={plainText(group)} label={plainText(group)} lang={langOf(group)}>
            {optionsOf(choices)}
          </optgroup>
        ),
      )}
    </Select>
  )
}

/** Consecutive choices of one group. */
interface ChoiceGroup {
  readonly group: Wording | undefined
  readonly choices: readonly GroupedChoice[]
}

/** The choices in their order, cut where the group changes. */
export function byGroup(choices: readonly GroupedChoice[]): ChoiceGroup[] {
  const groups: { group: Wording | undefined; choices: GroupedChoice[] }[] = []
  for (const choice of choices) {
    const last = groups.at(-1)
    if (last && plainText(last.group ?? '') === plainText(choice.group ?? '')) last.choices.push(choice)
    else groups.push({ group: choice.group, choices: [choice] })
  }
  return groups
}
