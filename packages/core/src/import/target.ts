import type { PlainDate } from '../clock/index.ts'
import type { Form } from '../report/index.ts'
import type { Lang, Localized } from '../words/index.ts'

/** Something with an id that a cell can name by its label. */
export interface Named {
  readonly id: string
  readonly label: Localized
}

/** What of a region the rows are read for. A profile gives it by `importTarget`. */
export interface ImportTarget {
  readonly form: Form
  readonly languages: readonly Lang[]
  /** All units that reports have ever come from. */
  readonly units: readonly Named[]
  /** Those of them that were open on a day. */
  readonly unitsOn: (day: PlainDate) => readonly { readonly id: string }[]
  /** The themes under which a report can be classified. */
  readonly themes: readonly Named[]
}
