import type { Wording } from './wording.tsx'

/** One thing that can be picked: in radios, checkboxes, a select or a combobox. */
export interface Choice {
  /** What is stored; unique among its siblings. */
  readonly value: string
  readonly label: Wording
  /** A line of help under the label; radios and checkboxes show it. */
  readonly hint?: Wording | undefined
  /** Where it belongs, from the nearest on; a combobox shows it, and finds by it. */
  readonly places?: readonly Wording[] | undefined
}
